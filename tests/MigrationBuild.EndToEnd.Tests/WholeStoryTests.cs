using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.EndToEnd.Tests;

/// <summary>
/// The whole way, as a user walks it: a schema file of an app with tenants and embeddings, through build, publish and runner, into a PostgreSQL with pgvector.
/// </summary>
public sealed class WholeStoryTests
{
    private const string Prisma =
        """
        // schema.prisma
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

    private const string Hcl =
        """
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

        """;

    private const string HnswIndex =
        """
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

        """;

    [Test]
    public async Task A_schema_file_becomes_a_database_with_its_policy_and_its_index()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.RequireVectorAsync();
        using var project = UserProject.Create();
        project.Git("init", "--quiet");
        project.Write("schema.prisma", Prisma);
        project.Write("schema.hcl", Hcl);

        Assert.That(project.Build(), Does.Not.Contain("PGM"));
        project.Commit();
        project.Write("schema.hcl", Hcl + HnswIndex);
        Assert.That(project.Build("-p:MigrationName=add_embedding_index"), Does.Not.Contain("PGM"));

        var migrations = project.Migrations.Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).ToList();
        Assert.That(migrations, Has.Count.EqualTo(2));
        Assert.That(migrations[1], Does.EndWith("_add_embedding_index.sql"));
        Assert.That(Statements(project.Read("migrations/" + migrations[0])), Is.EqualTo(
            """
            CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA public;
            CREATE TABLE conversations (
                id bigserial NOT NULL,
                tenant_id uuid NOT NULL,
                agent_id uuid NOT NULL,
                body text NOT NULL,
                embedding vector(1536),
                created_at timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
                CONSTRAINT conversations_pkey PRIMARY KEY (id)
            );
            CREATE INDEX conversations_tenant_id_created_at_idx ON conversations (tenant_id, created_at DESC);
            ALTER TABLE conversations ENABLE ROW LEVEL SECURITY;
            CREATE POLICY tenant_isolation ON conversations
                USING (tenant_id = current_setting('app.tenant_id', true)::uuid)
                WITH CHECK (tenant_id = current_setting('app.tenant_id', true)::uuid);
            """));
        Assert.That(project.Read("migrations/" + migrations[1]), Does.Contain("-- atlas:txmode none\n\n"));
        Assert.That(Statements(project.Read("migrations/" + migrations[1])), Is.EqualTo(
            "CREATE INDEX CONCURRENTLY IF NOT EXISTS conversations_embedding_hnsw ON conversations USING hnsw (embedding vector_cosine_ops) WITH (ef_construction = 64, m = 16);"));

        project.Commit();
        Run(project, "publish", "--output", "out");
        var first = Migrate(project, database);
        Assert.That(first.ExitCode, Is.Zero, first.Output);

        await AssertTenantsAreApartAsync(database);
        Assert.That(
            await database.QueryAsync<bool>("SELECT indisvalid FROM pg_index WHERE indexrelid = 'conversations_embedding_hnsw'::regclass"),
            Is.True);

        var second = Migrate(project, database);
        Assert.That(second.ExitCode, Is.Zero, second.Output);
        Assert.That(second.Output, Does.Not.Contain("CREATE"));

        project.Write("schema.prisma", Prisma.Replace("body      String\n", "body      String\n  title     String?\n", StringComparison.Ordinal));
        project.Build();
        var draft = project.Migrations.Single(name => !migrations.Contains(name) && name != "atlas.sum");
        project.Write("schema.prisma", Prisma.Replace("body      String\n", "body      String\n  title     String?\n  summary   String?\n", StringComparison.Ordinal));
        project.Build();
        Assert.That(project.Migrations.Except(migrations).Except(["atlas.sum"]).Single()[..14], Is.EqualTo(draft[..14]));
        Assert.That(Statements(project.Read("migrations/" + project.Migrations.Except(migrations).First(name => name != "atlas.sum"))), Is.EqualTo(
            """
            ALTER TABLE conversations ADD COLUMN title text;
            ALTER TABLE conversations ADD COLUMN summary text;
            """));
    }

    /// <summary>The owner sees everything; a role that the policy applies to sees and writes its own tenant's rows only.</summary>
    private static async Task AssertTenantsAreApartAsync(TestDatabase database)
    {
        const string Ours = "11111111-1111-1111-1111-111111111111";
        const string Theirs = "22222222-2222-2222-2222-222222222222";
        var role = database.Name + "_app";
        await database.ExecuteAsync(
            $"CREATE ROLE {role}; GRANT SELECT, INSERT ON conversations TO {role}; GRANT USAGE ON SEQUENCE conversations_id_seq TO {role};" +
            $"INSERT INTO conversations (tenant_id, agent_id, body) VALUES ('{Ours}', gen_random_uuid(), 'hello')");
        try
        {
            Assert.That(await CountAsync(database, role, Ours), Is.EqualTo(1));
            Assert.That(await CountAsync(database, role, Theirs), Is.Zero);
        }
        finally
        {
            await database.ExecuteAsync($"DROP OWNED BY {role}; DROP ROLE {role}");
        }
    }

    private static async Task<long> CountAsync(TestDatabase database, string role, string tenant)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var setUp = new NpgsqlCommand($"SET LOCAL ROLE {role}; SET LOCAL app.tenant_id = '{tenant}'", connection, transaction);
        await setUp.ExecuteNonQueryAsync();
        await using var count = new NpgsqlCommand("SELECT count(*) FROM conversations", connection, transaction);
        return (long)(await count.ExecuteScalarAsync())!;
    }

    private static void Run(UserProject project, params string[] arguments)
    {
        var result = project.Run(arguments);
        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    private static CommandResult Migrate(UserProject project, TestDatabase database)
        => OperatingSystem.IsWindows()
            ? RunningCommand.Start(project["out/migrate.cmd"], project.Folder, ["--url", database.Url]).Wait()
            : RunningCommand.Start(project["out/migrate"], project.Folder, ["--url", database.Url]).Wait();

    /// <summary>A migration without its comments and empty lines.</summary>
    private static string Statements(string sql)
        => string.Join('\n', sql.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal)));
}
