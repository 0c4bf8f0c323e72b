using System.Globalization;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    private IEnumerable<HclStatement> DomainOf(HclBlockReader block)
    {
        if (NameOf(block) is not { } name || RequiredType(block, "type", "type = text") is not { } type)
        {
            yield break;
        }

        var statement = new HclStatementWriter(block).Write("CREATE DOMAIN ").Name(name).Write(" AS ").Write(type)
            .Clause(" COLLATE ", CollationSql(block))
            .Clause(" DEFAULT ", DefaultText(block));
        if (block.Boolean("null") != true)
        {
            statement.Write(" NOT NULL");
        }

        foreach (var check in block.Blocks(HclBlockKinds.Check))
        {
            if (QueryOf(check, "expr") is { } condition)
            {
                statement.Write(" CONSTRAINT ").Name(check.Name).Clause(" CHECK (", condition, ")");
            }
        }

        Comment(statement, block, "DOMAIN " + Sql(name));
        foreach (var check in block.Blocks(HclBlockKinds.Check))
        {
            Comment(statement, check, $"CONSTRAINT {SqlPrinter.QuoteIdentifier(check.Name)} ON DOMAIN {Sql(name)}");
        }

        yield return statement.Finish();
    }

    private IEnumerable<HclStatement> CompositeOf(HclBlockReader block)
    {
        if (NameOf(block) is not { } name)
        {
            yield break;
        }

        var fields = block.Blocks(HclBlockKinds.Field).Where(field => RequiredType(field, "type", "type = text") is not null).ToList();
        var statement = new HclStatementWriter(block);
        statement.Write("CREATE TYPE ").Name(name).Write(" AS (")
            .List(fields, field => statement.Name(field.Name).Write(" ").Clause("", TypeText(field, "type")).Clause(" COLLATE ", CollationSql(field)))
            .Write(")");
        Comment(statement, block, "TYPE " + Sql(name));
        fields.ForEach(field => Comment(statement, field, $"COLUMN {Sql(name)}.{SqlPrinter.QuoteIdentifier(field.Name)}"));
        yield return statement.Finish();
    }

    /// <summary>The canonical function of a range takes that range, which is a shell until then.</summary>
    private IEnumerable<HclStatement> ShellOf(HclBlockReader block) =>
        block.Value("canonical") is not null && NameOf(block) is { } name ? [new HclStatementWriter(block).Write("CREATE TYPE ").Name(name).Finish()] : [];

    private IEnumerable<HclStatement> RangeOf(HclBlockReader block)
    {
        if (NameOf(block) is not { } name || RequiredType(block, "subtype", "subtype = timestamp") is not { } subtype)
        {
            yield break;
        }

        var statement = new HclStatementWriter(block).Write("CREATE TYPE ").Name(name).Write(" AS RANGE (SUBTYPE = ").Write(subtype);
        foreach (var option in new[] { "subtype_opclass", "subtype_diff", "collation", "canonical" })
        {
            statement.Clause($", {option.ToUpperInvariant()} = ", FunctionText(block, option));
        }

        if (block.Text("multirange_name") is { } multirange)
        {
            statement.Write(", MULTIRANGE_TYPE_NAME = ").Name(new QualifiedName(name.Schema, multirange.Text));
        }

        yield return Comment(statement.Write(")"), block, "TYPE " + Sql(name)).Finish();
    }

    /// <summary>The sequence, and what says whose it is: its column may have it as its default, so that neither can be made behind the other.</summary>
    private IEnumerable<HclStatement> SequenceOf(HclBlockReader block)
    {
        if (NameOf(block) is not { } name)
        {
            yield break;
        }

        var statement = new HclStatementWriter(block).Write("CREATE SEQUENCE ").Name(name)
            .Clause(" AS ", TypeText(block, "type"))
            .Clause(" START ", NumberOf("start"))
            .Clause(" INCREMENT ", NumberOf("increment"))
            .Clause(" MINVALUE ", NumberOf("min_value"))
            .Clause(" MAXVALUE ", NumberOf("max_value"))
            .Clause(" CACHE ", NumberOf("cache"))
            .Write(block.Boolean("cycle") == true ? " CYCLE" : "");
        yield return Comment(statement, block, "SEQUENCE " + Sql(name)).Finish();

        if (block.Value("owner") is { } owner && OwnerOf(owner) is { } column)
        {
            yield return new HclStatementWriter(block).Write("ALTER SEQUENCE ").Name(name).Write(" OWNED BY ").Write(column).Finish();
        }

        string? NumberOf(string attribute) => block.Integer(attribute)?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A column as <c>table.t.column.c</c>, in SQL.</summary>
    private string? OwnerOf(HclValue value)
    {
        if (value is HclReferenceValue reference && ColumnPath(reference) is { Table.Count: > 0 } path)
        {
            return FindTable(path.Table, value.Place) is { } table ? $"{Sql(table)}.{SqlPrinter.QuoteIdentifier(path.Column.Name)}" : null;
        }

        _report.Add(HclDiagnostics.WrongValue, value.Place, $"`owner` is a reference such as `table.users.column.id`, but this is {value.Kind}");
        return null;
    }

    private IEnumerable<HclStatement> CollationBlockOf(HclBlockReader block)
    {
        if (NameOf(block) is not { } name)
        {
            yield break;
        }

        var options = new List<string>();
        foreach (var option in new[] { "provider", "locale", "lc_collate", "lc_ctype", "rules" })
        {
            if (block.AnyWord(option) is { } value)
            {
                options.Add($"{option} = {SqlPrinter.QuoteLiteral(value)}");
            }
        }

        if (block.Boolean("deterministic") is { } deterministic)
        {
            options.Add($"deterministic = {(deterministic ? "true" : "false")}");
        }

        var statement = new HclStatementWriter(block).Write("CREATE COLLATION ").Name(name)
            .Write(block.Text("from") is { } from ? $" FROM {SqlPrinter.QuoteIdentifier(from.Text)}" : $" ({string.Join(", ", options)})");
        yield return Comment(statement, block, "COLLATION " + Sql(name)).Finish();
    }

    private static string? CollationSql(HclBlockReader block) => CollationOf(block) is { } collation ? Sql(collation) : null;

    private MappedText? RequiredType(HclBlockReader block, string attribute, string example) =>
        block.Required(attribute, example) is null ? null : TypeText(block, attribute);

    private MappedText? TypeText(HclBlockReader block, string attribute) => block.Value(attribute) is { } value ? TypeTextOf(value) : null;
}
