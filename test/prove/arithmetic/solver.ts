import { init, killThreads } from 'z3-solver';

export type Answer = 'sat' | 'unsat' | 'unknown';

/** 问一组 SMT-LIB 断言能否同时成立。Asks whether assertions written in SMT-LIB can hold together. */
export type Solve = (assertions: string) => Promise<Answer>;

/** 毫秒：止住没有尽头的一问，平常不到一秒。Milliseconds: ends a question without an end; they take less than a second. */
const TIMEOUT = '900000';

/** 启动求解器，用完关闭。Starts the solver, lends it, and shuts it down. */
export async function withSolver<R>(work: (solve: Solve) => Promise<R>): Promise<R> {
  const { Z3, em } = await init();
  Z3.global_param_set('timeout', TIMEOUT);
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  Z3.del_config(config);
  const solve: Solve = async (assertions) => {
    const solver = Z3.mk_simple_solver(context);
    Z3.solver_inc_ref(context, solver);
    Z3.solver_from_string(context, solver, assertions);
    const answer = await Z3.solver_check(context, solver);
    Z3.solver_dec_ref(context, solver);
    if (answer === 1) return 'sat';
    return answer === -1 ? 'unsat' : 'unknown';
  };
  try {
    return await work(solve);
  } finally {
    await killThreads(em);
  }
}
