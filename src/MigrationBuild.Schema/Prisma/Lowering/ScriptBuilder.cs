using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Prisma.Binding;

namespace MigrationBuild.Schema.Prisma.Lowering;

/// <summary>
/// Says in SQL what a Prisma schema means, in the order and the layout of <c>prisma migrate diff --from-empty --script</c>: schemas, extensions,
/// enums, tables, join tables, indexes, foreign keys.
/// </summary>
internal sealed partial class ScriptBuilder
{
    /// <summary>The schema of what names none; also what Prisma's connection has by default.</summary>
    private const string DefaultSchema = "public";

    private readonly PrismaSchema _schema;
    private readonly PrismaDatasource _datasource;
    private readonly ScriptWriter _writer;
    private readonly ColumnTypes _types;
    private readonly List<PrismaModel> _tables;
    private readonly List<JoinTable> _joinTables;

    private ScriptBuilder(PrismaSchema schema, PrismaDatasource datasource, IReadOnlyList<SourceFile> files)
    {
        _schema = schema;
        _datasource = datasource;
        _writer = new ScriptWriter(files);
        _types = new ColumnTypes(schema);
        _tables = [.. schema.Models.Where(model => !model.IsView)];
        _joinTables = [.. schema.Relations.Where(relation => relation.Kind == RelationKind.ManyToMany).Select(relation => new JoinTable(relation))];
    }

    public static PrismaScript Build(PrismaSchema schema, IReadOnlyList<SourceFile> files)
    {
        var datasource = schema.Datasource!;
        var builder = new ScriptBuilder(schema, datasource, files);
        builder.WriteSchemas();
        builder.WriteExtensions();
        builder.WriteEnums();
        builder.WriteTables();
        builder.WriteIndexes();
        builder.WriteForeignKeys();
        return builder._writer.ToScript(datasource.Syntax.File.Path + ".sql");
    }

    /// <summary>A name with its schema, unless that is the default one.</summary>
    public static string Qualify(string? schema, string name) =>
        schema is null or DefaultSchema ? PrismaSql.Quote(name) : PrismaSql.Quote(schema) + "." + PrismaSql.Quote(name);

    private void WriteSchemas()
    {
        var block = _datasource.Syntax;
        if (_datasource.Schemas is not { } schemas)
        {
            WriteSchema(DefaultSchema, block.Span);
            return;
        }

        foreach (var schema in schemas.OrderBy(schema => schema.Value, Comparer<string>.Create(Names.Compare)))
        {
            WriteSchema(schema.Value, schema.Span);
        }
    }

    private void WriteSchema(string name, TextSpan source)
    {
        using (_writer.Step("CreateSchema", _datasource.Syntax.File, source))
        {
            _writer.Write($"CREATE SCHEMA IF NOT EXISTS {PrismaSql.Quote(name)}");
        }
    }

    private void WriteExtensions()
    {
        foreach (var extension in _datasource.Extensions.OrderBy(extension => extension.Name, Comparer<string>.Create(Names.Compare)))
        {
            using (_writer.Step("CreateExtension", _datasource.Syntax.File, extension.Syntax.Span))
            {
                var schema = extension.Schema is null ? "" : $" SCHEMA {PrismaSql.Quote(extension.Schema)}";
                var version = extension.Version is null ? "" : $" VERSION {PrismaSql.Quote(extension.Version)}";
                var with = schema.Length + version.Length == 0 ? "" : " WITH";
                _writer.Write($"CREATE EXTENSION IF NOT EXISTS {PrismaSql.Quote(extension.DatabaseName)}{with}{schema}{version}");
            }
        }
    }

    private void WriteEnums()
    {
        foreach (var declared in _schema.Enums)
        {
            using (_writer.Step("CreateEnum", declared.Syntax.File, declared.Syntax.Span))
            {
                var labels = string.Join(", ", declared.Values.Select(value => PrismaSql.Literal(value.DatabaseName)));
                _writer.Write($"CREATE TYPE {Qualify(declared.Schema?.Value, declared.DatabaseName)} AS ENUM ({labels})");
            }
        }
    }

    private static string NameOf(PrismaModel model) => Qualify(model.Schema?.Value, model.TableName);

    private static string List(IEnumerable<string> columns, string separator) => string.Join(separator, columns.Select(PrismaSql.Quote));

    private static string ToSql(ReferentialAction action) => action switch
    {
        ReferentialAction.Restrict => "RESTRICT",
        ReferentialAction.Cascade => "CASCADE",
        ReferentialAction.SetNull => "SET NULL",
        ReferentialAction.SetDefault => "SET DEFAULT",
        _ => "NO ACTION",
    };
}
