using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl;

namespace MigrationBuild.Schema.Tests.Hcl;

/// <summary>Reads HCL in tests: alone, or on top of the table that the Prisma schema of the README declares.</summary>
internal static class HclSchemas
{
    private const string PrismaText = """
        model Conversation {
          id        BigInt   @id @default(autoincrement())
          tenantId  String   @map("tenant_id") @db.Uuid
          body      String
          embedding Unsupported("vector(1536)")?
          @@map("conversations")
        }
        """;

    private static readonly SourceFile Prisma = new("schema.prisma", PrismaText);

    public static Catalog PrismaCatalog { get; } = Catalog.NewDatabase.With("public", new Table("conversations")
    {
        Columns = EquatableArray.Create(
            new Column("id", DataType.BuiltIn("int8")) { NotNull = true, Origin = OriginOf("id ") },
            new Column("tenant_id", DataType.BuiltIn("uuid")) { NotNull = true, Origin = OriginOf("tenantId ") },
            new Column("body", DataType.BuiltIn("text")) { NotNull = true, Origin = OriginOf("body ") },
            new Column("embedding", new DataType(new QualifiedName("public", "vector")) { Modifiers = EquatableArray.Create("1536") })
            {
                Origin = OriginOf("embedding "),
            }),
        Origin = OriginOf("model Conversation"),
    }.With(new PrimaryKeyConstraint("conversations_pkey", EquatableArray.Create("id")) { Origin = OriginOf("@id") }));

    private static readonly HclSchemaOptions Options = new()
    {
        FirstOrder = 1,
        ModelTables = new Dictionary<string, QualifiedName> { ["Conversation"] = new("public", "conversations") },
    };

    /// <summary>The catalog of files that hold no error.</summary>
    public static Catalog Read(params string[] texts) => WithoutErrors(HclSchemaReader.Read(Catalog.NewDatabase, Files(texts)));

    public static Table ReadTable(string name, params string[] texts) => Read(texts).FindTable(new QualifiedName("public", name))!;

    /// <summary>The table <c>conversations</c> of the Prisma schema with what the files add to it.</summary>
    public static Table Extend(params string[] texts) =>
        WithoutErrors(HclSchemaReader.Read(PrismaCatalog, Files(texts), Options)).FindTable(new QualifiedName("public", "conversations"))!;

    public static string[] ErrorsOf(params string[] texts) => Print(HclSchemaReader.Read(Catalog.NewDatabase, Files(texts)));

    /// <summary>What is wrong with files that extend the Prisma schema.</summary>
    public static string[] ErrorsOfExtending(params string[] texts) => Print(HclSchemaReader.Read(PrismaCatalog, Files(texts), Options));

    private static Catalog WithoutErrors(HclSchemaResult result)
    {
        Assert.That(Print(result), Is.Empty);
        return result.Catalog;
    }

    private static string[] Print(HclSchemaResult result) => [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString())];

    private static SourceFile[] Files(string[] texts) =>
        [.. texts.Select((text, i) => new SourceFile(i == 0 ? "schema.hcl" : $"schema{i + 1}.hcl", text))];

    private static Origin OriginOf(string declaration) =>
        new(Prisma, new TextSpan(PrismaText.IndexOf(declaration, StringComparison.Ordinal), declaration.TrimEnd().Length), 0);
}
