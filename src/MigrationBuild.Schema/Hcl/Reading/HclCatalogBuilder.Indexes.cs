using System.Globalization;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    private void ReadIndexes(DeclaredTable declared)
    {
        foreach (var block in declared.Block.Blocks(HclBlockKinds.Index))
        {
            ReadIndex(declared.Name, block);
        }
    }

    private void ReadTopLevelIndex(HclBlockReader block)
    {
        if (block.Required("on", "on = table.users") is { } on && TableOf("on", on) is { } table)
        {
            ReadIndex(table, block);
        }
    }

    private void ReadIndex(QualifiedName table, HclBlockReader block)
    {
        var method = block.AnyWord("type")?.ToLowerInvariant() ?? "btree";
        var elements = ElementsOf(table, block, method);
        if (elements.IsEmpty)
        {
            return;
        }

        if (block.Boolean("unique") == true)
        {
            CheckCoversPartitionKey(table, block, elements.Select(element => element.Column).OfType<string>().ToList());
        }

        var index = new TableIndex(block.Name, elements)
        {
            Method = method,
            Unique = block.Boolean("unique") ?? false,
            Include = ColumnsOf(block, "include", table).ToEquatableArray(),
            NullsNotDistinct = block.Boolean("nulls_distinct") == false,
            StorageParameters = StorageParametersOf(block),
            Where = block.SqlText("where") is { } text ? ExpressionOf(text, RowOf(table).Condition()) : null,
            Origin = OriginOf(block.Place),
        };
        var what = $"index `{index.Name}`";
        var before = TableNamed(table).Indexes.Find(index.Name);
        if (before is null && RelationNames.IsTaken(Catalog, new QualifiedName(table.Schema, index.Name)))
        {
            ReportDuplicate(block.Place, $"another object called `{index.Name}`", OriginOfRelation(table.Schema, index.Name));
        }
        else if (before is not null && IsOurs(before.Origin))
        {
            ReportDuplicate(block.Place, what, before.Origin);
        }
        else if (before is not null && index with { Comment = before.Comment, Valid = before.Valid } != before)
        {
            ReportContradiction(block.Place, what, before.Origin, "its columns or options are others there");
        }
        else
        {
            var result = before ?? index;
            result = result with { Comment = Comment(block, before?.Comment, what, result.Origin) };
            Catalog = Catalog.With(table.Schema, TableNamed(table).With(result));
        }
    }

    private EquatableArray<IndexElement> ElementsOf(QualifiedName table, HclBlockReader block, string method)
    {
        var parts = block.Blocks(HclBlockKinds.IndexPart).ToList();
        var classOfAll = OperatorClassOf(block);
        if (block.Has("columns") && parts.Count > 0)
        {
            _report.Add(
                HclDiagnostics.Contradiction, block.PlaceOf("columns"), $"{block.Title} has both `columns` and `on`; list all parts in one of the two ways");
        }

        if (!block.Has("columns") && parts.Count == 0)
        {
            block.Required("columns", "columns = [column.id]");
        }

        var columns = ColumnsOf(block, "columns", table).Select(ElementOf);
        return columns.Concat(parts.Select(part => ElementOf(table, part, "index")).OfType<IndexElem>())
            .Select(element => classOfAll is null || element.OperatorClass is not null ? element : WithOperatorClass(element, classOfAll))
            .Select(element => IndexElements.From(element, RowOf(table), method))
            .ToEquatableArray();
    }

    private static IndexElem ElementOf(string column) =>
        new(new ColumnRef(EquatableArray.Create(new Identifier(column))), null, null, default, SortDirection.Unspecified, NullsOrder.Unspecified);

    private IndexElem? ElementOf(QualifiedName table, HclBlockReader part, string whole)
    {
        var column = part.Value("column");
        var text = part.SqlText("expr");
        if ((column is null) == (text is null))
        {
            _report.Add(
                column is null ? HclDiagnostics.Missing : HclDiagnostics.Contradiction,
                part.Place,
                $"`{part.KindName}` names one part of the {whole}: either `column = column.id` or `expr = \"lower(name)\"`");
            return null;
        }

        var value = column is not null ? ColumnOf("column", column, table) is { } name ? ElementOf(name).Value : null
            : text is null ? null
            : SyntaxOf(text, RowOf(table));
        if (value is null)
        {
            return null;
        }

        var element = new IndexElem(
            value,
            CollationOf(part) is { } collation ? new ObjectName(EquatableArray.Create(new Identifier(collation.Schema), new Identifier(collation.Name))) : null,
            null,
            default,
            part.Boolean("desc") == true ? SortDirection.Descending : SortDirection.Unspecified,
            (part.Boolean("nulls_first") ?? !part.Boolean("nulls_last")) switch
            {
                null => NullsOrder.Unspecified,
                true => NullsOrder.First,
                false => NullsOrder.Last,
            });
        return OperatorClassOf(part) is { } own ? WithOperatorClass(element, own) : element;
    }

    private static IndexElem WithOperatorClass(IndexElem element, IndexElem named) =>
        element with { OperatorClass = named.OperatorClass, OperatorClassOptions = named.OperatorClassOptions };

    /// <summary>An element with the operator class, and its parameters, that a word, a string or <c>sql("…")</c> names.</summary>
    private static IndexElem? OperatorClassOf(HclBlockReader block)
    {
        if (block.AnyWord("ops") is not { } sql)
        {
            return null;
        }

        var script = SqlParser.Parse($"CREATE INDEX ON t (c {sql})");
        if (script.Statements is [{ Syntax: IndexStmt { Elements: [{ OperatorClass: not null } element] } }])
        {
            return element;
        }

        block.ReportWrong("ops", block.Value("ops")!, "an operator class such as `gin_trgm_ops`");
        return null;
    }

    /// <summary>The operator class of a materialized view's index, for whose columns only the server's words will do.</summary>
    private static string OperatorClassSql(HclBlockReader block) => block.AnyWord("ops") is { } sql ? " " + sql : "";

    private EquatableArray<StorageParameter> StorageParametersOf(HclBlockReader block)
    {
        var parameters = new List<StorageParameter>();
        if (block.Integer("page_per_range") is { } pages)
        {
            parameters.Add(new StorageParameter("pages_per_range", pages.ToString(CultureInfo.InvariantCulture)));
        }

        parameters.AddRange(ParametersOf(block, HclBlockKinds.StorageParameters, "m = 16").Select(parameter => new StorageParameter(parameter.Name, parameter.Value)));
        return parameters.OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The parameters of a block such as <c>storage_params { … }</c>, or of an object of that name; names in lower case.</summary>
    private IEnumerable<(string Name, string Value)> ParametersOf(HclBlockReader block, HclBlockKind kind, string example)
    {
        var written = block.Value(kind.Name);
        if (written is not null and not HclObjectValue)
        {
            block.ReportWrong(kind.Name, written, $"a block such as `{kind.Name} {{ {example} }}`");
        }

        var entries = (written as HclObjectValue)?.Entries.Select(entry => (entry.Key, entry.Value)) ?? [];
        foreach (var (name, value) in entries.Concat(block.Single(kind)?.All().Select(entry => (entry.Name.Name, entry.Value)) ?? []))
        {
            var text = value switch
            {
                HclNumberValue number => number.ToString(),
                HclBooleanValue boolean => boolean.Value ? "true" : "false",
                HclStringValue literal => literal.Text.Text,
                HclSqlValue sql => sql.Text.Text,
                HclReferenceValue { Path.Count: 1 } word => word.Path[0].Name.ToLowerInvariant(),
                _ => null,
            };
            if (text is null)
            {
                _report.Add(HclDiagnostics.WrongValue, value.Place, $"`{name}` in `{kind.Name}` is a number, a word or a string, but this is {value.Kind}");
            }
            else
            {
                yield return (name.ToLowerInvariant(), text);
            }
        }
    }
}
