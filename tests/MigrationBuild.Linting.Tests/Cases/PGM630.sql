### With nothing said
CREATE INDEX docs_embedding ON docs USING [|hnsw|] (embedding vector_cosine_ops);
### Without parameters
SET maintenance_work_mem = '2GB';
CREATE INDEX CONCURRENTLY docs_embedding ON docs USING [|ivfflat|] (embedding vector_l2_ops);
### Without memory, quoted
CREATE INDEX CONCURRENTLY "i" ON "Doc" USING [|hnsw|] ("embedding" vector_l2_ops) WITH (m = 16);
### In a DO block
DO $$ BEGIN CREATE INDEX docs_embedding ON docs USING [|hnsw|] (embedding vector_cosine_ops) WITH (m = 16); END $$;
### All is said
SET maintenance_work_mem = '2GB';
CREATE INDEX CONCURRENTLY docs_embedding ON docs USING hnsw (embedding vector_cosine_ops) WITH (m = 16, ef_construction = 64);
### A new table
CREATE TABLE docs (id bigint PRIMARY KEY, embedding vector(3));
CREATE INDEX docs_embedding ON docs USING hnsw (embedding vector_cosine_ops);
### Another method
CREATE INDEX CONCURRENTLY docs_id ON docs USING btree (id);

### Good
-- atlas:txmode none

SET maintenance_work_mem = '2GB';
CREATE INDEX CONCURRENTLY docs_embedding ON docs USING hnsw (embedding vector_cosine_ops) WITH (m = 16, ef_construction = 64);

### On a server
[before]
CREATE EXTENSION vector;
CREATE TABLE docs (embedding vector(3));
INSERT INTO docs SELECT '[1,2,3]' FROM generate_series(1, 100);
[claims]
locks docs Share while it builds docs_embedding
