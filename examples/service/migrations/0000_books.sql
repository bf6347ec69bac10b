-- 一条记录一行，主键是它自己的编号和版本；只增，不改，不删。One row a record, under its own id and version; added, never changed or deleted.
-- 合同，每份批单一个版本 contracts, a version for each endorsement
CREATE TABLE "contracts" (
  "id" text NOT NULL,
  "version" integer NOT NULL,
  "content" jsonb NOT NULL,
  "place" bigint NOT NULL UNIQUE,
  PRIMARY KEY ("id", "version")
);
--> statement-breakpoint
-- 案件 claims
CREATE TABLE "claims" (
  "id" text NOT NULL,
  "version" integer NOT NULL,
  "content" jsonb NOT NULL,
  "place" bigint NOT NULL UNIQUE,
  PRIMARY KEY ("id", "version")
);
--> statement-breakpoint
-- 裁定，连同凭证 determinations with their receipts
CREATE TABLE "determinations" (
  "id" text NOT NULL,
  "version" integer NOT NULL,
  "content" jsonb NOT NULL,
  "place" bigint NOT NULL UNIQUE,
  PRIMARY KEY ("id", "version")
);
--> statement-breakpoint
-- 记账 postings
CREATE TABLE "postings" (
  "id" text NOT NULL,
  "version" integer NOT NULL,
  "content" jsonb NOT NULL,
  "place" bigint NOT NULL UNIQUE,
  PRIMARY KEY ("id", "version")
);
--> statement-breakpoint
-- 付款 payments
CREATE TABLE "payments" (
  "id" text NOT NULL,
  "version" integer NOT NULL,
  "content" jsonb NOT NULL,
  "place" bigint NOT NULL UNIQUE,
  PRIMARY KEY ("id", "version")
);
--> statement-breakpoint
-- 追偿、残值收入 recoveries
CREATE TABLE "recoveries" (
  "id" text NOT NULL,
  "version" integer NOT NULL,
  "content" jsonb NOT NULL,
  "place" bigint NOT NULL UNIQUE,
  PRIMARY KEY ("id", "version")
);
--> statement-breakpoint
-- 承保人之间的划款 transfers between insurers
CREATE TABLE "transfers" (
  "id" text NOT NULL,
  "version" integer NOT NULL,
  "content" jsonb NOT NULL,
  "place" bigint NOT NULL UNIQUE,
  PRIMARY KEY ("id", "version")
);
--> statement-breakpoint
-- 各条记录依写入先后连成一条链：每一环的哈希包括前一环的。Every record in the order of entry, each link's hash over the one before.
CREATE TABLE "chain" (
  "place" bigint PRIMARY KEY CHECK ("place" > 0),
  "kind" text NOT NULL,
  "id" text NOT NULL,
  "version" integer NOT NULL,
  "recorded_at" timestamp (3) with time zone NOT NULL,
  "content_hash" text NOT NULL,
  "hash" text NOT NULL UNIQUE,
  UNIQUE ("kind", "id", "version")
);
--> statement-breakpoint
CREATE FUNCTION "only_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER "only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "contracts" FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();
--> statement-breakpoint
CREATE TRIGGER "only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "claims" FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();
--> statement-breakpoint
CREATE TRIGGER "only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "determinations" FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();
--> statement-breakpoint
CREATE TRIGGER "only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "postings" FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();
--> statement-breakpoint
CREATE TRIGGER "only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "payments" FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();
--> statement-breakpoint
CREATE TRIGGER "only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "recoveries" FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();
--> statement-breakpoint
CREATE TRIGGER "only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "transfers" FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();
--> statement-breakpoint
CREATE TRIGGER "only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "chain" FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();
