# What the Prisma file has no words for.

extension "vector" {
  schema = schema.public
}

# A tenant sees its own conversations only. The policy turns row level security on.
policy "tenant_isolation" {
  on         = table.conversations
  as         = "PERMISSIVE"
  for        = "ALL"
  using      = "tenant_id = current_setting('app.tenant_id', true)::uuid"
  with_check = "tenant_id = current_setting('app.tenant_id', true)::uuid"
}

table "conversations" {
  index "conversations_embedding_hnsw" {
    type           = HNSW
    columns        = [column.embedding]
    ops            = "vector_cosine_ops"
    storage_params = {
      m               = 16
      ef_construction = 64
    }
  }
}
