using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    private IEnumerable<HclStatement> ViewOf(HclBlockReader block)
    {
        if (NameOf(block) is not { } name || QueryOf(block, "as") is not { } query)
        {
            yield break;
        }

        var security = block.Single(HclBlockKinds.ViewSecurity);
        var options = new List<string>();
        if (security?.Boolean("barrier") == true)
        {
            options.Add("security_barrier = true");
        }

        if (security?.Boolean("invoker") ?? block.Word("security", "INVOKER", "DEFINER") == "INVOKER")
        {
            options.Add("security_invoker = true");
        }

        var statement = new HclStatementWriter(block).Write("CREATE VIEW ").Name(name)
            .Write(options.Count == 0 ? "" : $" WITH ({string.Join(", ", options)})")
            .Write(" AS ").Write(query);
        if (block.Word("check_option", "LOCAL", "CASCADED") is { } option)
        {
            statement.Write($"\nWITH {option} CHECK OPTION");
        }

        Comment(statement, block, "VIEW " + Sql(name));
        yield return ColumnComments(statement, block, name).Finish();
    }

    private IEnumerable<HclStatement> MaterializedOf(HclBlockReader block)
    {
        if (NameOf(block) is not { } name || QueryOf(block, "as") is not { } query)
        {
            yield break;
        }

        var statement = new HclStatementWriter(block).Write("CREATE MATERIALIZED VIEW ").Name(name).Write(" AS ").Write(query);
        Comment(statement, block, "MATERIALIZED VIEW " + Sql(name));
        yield return ColumnComments(statement, block, name).Finish();
        foreach (var index in block.Blocks(HclBlockKinds.Index))
        {
            yield return IndexOf(index, name);
        }
    }

    private static HclStatementWriter ColumnComments(HclStatementWriter statement, HclBlockReader block, QualifiedName name)
    {
        foreach (var column in block.Blocks(HclBlockKinds.ViewColumn))
        {
            Comment(statement, column, $"COLUMN {Sql(name)}.{SqlPrinter.QuoteIdentifier(column.Name)}");
        }

        return statement;
    }

    /// <summary>An index on a materialized view, whose columns only its query tells.</summary>
    private HclStatement IndexOf(HclBlockReader block, QualifiedName view)
    {
        var statement = new HclStatementWriter(block);
        statement.Write(block.Boolean("unique") == true ? "CREATE UNIQUE INDEX " : "CREATE INDEX ").Name(block.Name).Write(" ON ").Name(view)
            .Clause(" USING ", block.AnyWord("type")?.ToLowerInvariant())
            .Write(" (");
        var classOfAll = OperatorClassSql(block);
        var columns = block.List("columns").Select<HclValue, Action>(column => () => statement.Name(ViewColumnOf("columns", column)).Write(classOfAll));
        var parts = block.Blocks(HclBlockKinds.IndexPart).Select<HclBlockReader, Action>(part => () => WritePart(statement, part, classOfAll));
        statement.List(columns.Concat(parts), write => write()).Write(")");
        if (block.Has("include"))
        {
            statement.Write(" INCLUDE (").List(block.List("include"), column => statement.Name(ViewColumnOf("include", column))).Write(")");
        }

        statement.Write(block.Boolean("nulls_distinct") == false ? " NULLS NOT DISTINCT" : "");
        if (StorageParametersOf(block) is { IsEmpty: false } parameters)
        {
            statement.Write($" WITH ({string.Join(", ", parameters.Select(parameter => $"{parameter.Name} = {parameter.Value}"))})");
        }

        statement.Clause(" WHERE ", block.SqlText("where"));
        return Comment(statement, block, $"INDEX {Sql(new QualifiedName(view.Schema, block.Name))}").Finish();
    }

    private void WritePart(HclStatementWriter statement, HclBlockReader part, string classOfAll)
    {
        if (part.Value("column") is { } column)
        {
            statement.Name(ViewColumnOf("column", column));
        }
        else if (QueryOf(part, "expr") is { } expression)
        {
            statement.Write("(").Write(expression).Write(")");
        }

        statement.Clause(" COLLATE ", CollationSql(part))
            .Write(OperatorClassSql(part) is { Length: > 0 } own ? own : classOfAll)
            .Write(part.Boolean("desc") == true ? " DESC" : "")
            .Write(part.Boolean("nulls_first") is { } first ? (first ? " NULLS FIRST" : " NULLS LAST") : "")
            .Write(part.Boolean("nulls_last") is { } last ? (last ? " NULLS LAST" : " NULLS FIRST") : "");
    }

    private string ViewColumnOf(string attribute, HclValue value)
    {
        if (value is HclReferenceValue { Path: { Count: > 1 } path } && path[path.Count - 2].Name == "column")
        {
            return path[path.Count - 1].Name;
        }

        _report.Add(HclDiagnostics.WrongValue, value.Place, $"`{attribute}` takes references such as `column.id`, but this is {value.Kind}");
        return "";
    }
}
