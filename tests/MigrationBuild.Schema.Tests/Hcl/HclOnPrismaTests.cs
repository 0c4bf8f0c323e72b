using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Hcl;

/// <summary>An HCL file beside a Prisma file, read together as a build reads them.</summary>
public sealed class HclOnPrismaTests
{
    private const string Prisma = """
        datasource db {
          provider = "postgresql"
          url      = env("DATABASE_URL")
        }

        model Conversation {
          id        BigInt   @id @default(autoincrement())
          tenantId  String   @map("tenant_id") @db.Uuid
          agentId   String   @map("agent_id")  @db.Uuid
          body      String
          embedding Unsupported("vector(1536)")?
          createdAt DateTime @default(now()) @map("created_at")
          @@map("conversations")
          @@index([tenantId, createdAt(sort: Desc)])
        }
        """;

    [Test]
    public void A_policy_an_extension_and_an_hnsw_index_are_added_to_the_table_of_a_model()
    {
        const string hcl = """
            extension "vector" {
              schema = schema.public
            }

            policy "tenant_isolation" {
              on        = table.conversations
              as        = "PERMISSIVE"
              for       = "ALL"
              using     = "tenant_id = current_setting('app.tenant_id', true)::uuid"
              with_check = "tenant_id = current_setting('app.tenant_id', true)::uuid"
            }

            table "conversations" {
              index "conversations_embedding_hnsw" {
                type    = HNSW
                columns = [column.embedding]
                ops     = "vector_cosine_ops"
                storage_params {
                  m               = 16
                  ef_construction = 64
                }
              }
            }
            """;
        var schema = SchemaFiles.Read([new SourceFile("schema.prisma", Prisma), new SourceFile("schema.hcl", hcl)], 17);
        var table = schema.Catalog.FindTable(new QualifiedName("public", "conversations"))!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(schema.Diagnostics.Select(diagnostic => diagnostic.ToString()), Is.Empty);
            Assert.That(schema.Catalog.Extensions.Keys, Is.EqualTo(new[] { "vector" }));
            Assert.That(table.RowSecurity, Is.True);
            Assert.That(table.Policies.Keys, Is.EqualTo(new[] { "tenant_isolation" }));
            Assert.That(table.Indexes.Keys, Is.EqualTo(new[] { "conversations_embedding_hnsw", "conversations_tenant_id_created_at_idx" }));
            Assert.That(table.Indexes["conversations_embedding_hnsw"].Elements[0].OperatorClass, Is.EqualTo("vector_cosine_ops"));
            Assert.That(table.Columns, Has.Count.EqualTo(6));
        }
    }

    [Test]
    public void An_extension_says_where_the_types_of_the_models_live()
    {
        const string hcl = """
            schema "public" {}
            schema "extensions" {}
            extension "vector" {
              schema = schema.extensions
            }
            """;
        var schema = SchemaFiles.Read([new SourceFile("schema.prisma", Prisma), new SourceFile("schema.hcl", hcl)], 17);

        Assert.That(schema.Diagnostics.Select(diagnostic => diagnostic.ToString()), Is.Empty);
        Assert.That(
            schema.Catalog.FindTable(new QualifiedName("public", "conversations"))!.FindColumn("embedding")!.Type.Name,
            Is.EqualTo(new QualifiedName("extensions", "vector")));
    }

    [TestCase("policy \"p\" {\n  on = table.Conversation\n}", ExpectedResult = "schema.hcl(3,14): error MB3203: unknown table `Conversation`; the model `Conversation` is the table `conversations` in the database: write `table.conversations`")]
    [TestCase("policy \"p\" {\n  on    = table.conversations\n  using = \"tenantId = 1\"\n}", ExpectedResult = "schema.hcl(4,12): error MB3203: table `conversations` has no column `tenantid`; did you mean `tenant_id`?")]
    [TestCase("table \"conversations\" {\n  column \"body\" {\n    type = varchar(10)\n  }\n}", ExpectedResult = "schema.hcl(4,12): error MB3206: column `body` of table `conversations` is declared differently at schema.prisma(10,3): there its type is `text`, here `character varying(10)`; change one of the two")]
    public string What_does_not_fit_the_prisma_file_is_an_error(string hcl) =>
        SchemaFiles.Read([new SourceFile("schema.prisma", Prisma), new SourceFile("schema.hcl", "extension \"vector\" {}\n" + hcl)], 17)
            .Diagnostics.Single().ToString();
}
