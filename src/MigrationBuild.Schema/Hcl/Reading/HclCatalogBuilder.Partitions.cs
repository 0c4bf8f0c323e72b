using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Hcl.Syntax;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    private void ReadPartitionKey(DeclaredTable declared)
    {
        if (declared.Block.Single(HclBlockKinds.PartitionKey) is not { } block)
        {
            return;
        }

        block.Required("type", "type = RANGE");
        var elements = KeyPartsOf(declared.Name, block);
        if (block.Word("type", "RANGE", "LIST", "HASH") is not { } word || elements.Count == 0)
        {
            return;
        }

        var strategy = word == "LIST" ? PartitionStrategy.List : word == "HASH" ? PartitionStrategy.Hash : PartitionStrategy.Range;
        var method = strategy == PartitionStrategy.Hash ? "hash" : "btree";
        var table = TableNamed(declared.Name);
        var key = new PartitionKey(strategy, elements.Select(element => IndexElements.From(element, RowOf(declared.Name), method)).ToEquatableArray());
        if (declared.Extends && table.PartitionKey != key)
        {
            ReportContradiction(block.Place, $"table `{table.Name}`", table.Origin, "it is not partitioned in this way there");
            return;
        }

        Catalog = Catalog.With(declared.Name.Schema, table with { PartitionKey = key });
    }

    private List<IndexElem> KeyPartsOf(QualifiedName table, HclBlockReader block)
    {
        var parts = block.Blocks(HclBlockKinds.PartitionKeyPart).ToList();
        if (block.Has("columns") == (parts.Count > 0))
        {
            _report.Add(
                parts.Count == 0 ? HclDiagnostics.Missing : HclDiagnostics.Contradiction,
                block.Place,
                "`partition` lists the parts of its key in one of two ways: `columns = [column.id]`, or a block `by { column = column.id }` for each");
            return [];
        }

        return [.. ColumnsOf(block, "columns", table).Select(ElementOf), .. parts.Select(part => ElementOf(table, part, "key")).OfType<IndexElem>()];
    }

    /// <summary>A partition only knows its own rows, so a key of the whole table must have what tells the partitions apart.</summary>
    private void CheckCoversPartitionKey(QualifiedName table, HclBlockReader block, IReadOnlyList<string> columns)
    {
        if (TableNamed(table).PartitionKey?.Elements.FirstOrDefault(element => element.Column is null || !columns.Contains(element.Column)) is { } missing)
        {
            _report.Add(
                HclDiagnostics.WrongValue,
                block.Place,
                missing.Column is { } column
                    ? $"{block.Title} must have every column that table `{table.Name}` is partitioned by; add `column.{column}`"
                    : $"{block.Title} cannot be unique over all partitions of table `{table.Name}`, which is partitioned by an expression");
        }
    }

    private IEnumerable<HclStatement> PartitionOf(HclBlockReader block)
    {
        if (block.Required("of", "of = table.events") is not { } of
            || ObjectOf("of", of, HclBlockKinds.Table, HclBlockKinds.Partition) is not { } parent
            || NameOf(block) is not { } name)
        {
            yield break;
        }

        var bounds = new[] { HclBlockKinds.RangeBound, HclBlockKinds.ListBound, HclBlockKinds.HashBound }.Select(block.Single).OfType<HclBlockReader>().ToList();
        if (bounds.Count > 1)
        {
            _report.Add(HclDiagnostics.Contradiction, bounds[1].Place, $"{block.Title} has two bounds; keep one of `{bounds[0].KindName}` and `{bounds[1].KindName}`");
            yield break;
        }

        var statement = new HclStatementWriter(block).Write("CREATE TABLE ").Name(name).Write(" PARTITION OF ").Name(parent.Name);
        if (bounds.Count == 0)
        {
            statement.Write(" DEFAULT");
        }
        else if (!WriteBound(statement, bounds[0]))
        {
            yield break;
        }

        yield return Comment(statement, block, "TABLE " + Sql(name)).Finish();
    }

    /// <summary>False where the bound lacks something, which is reported.</summary>
    private static bool WriteBound(HclStatementWriter statement, HclBlockReader bound)
    {
        if (bound.KindName == HclBlockKinds.HashBound.Name)
        {
            bound.Required("modulus", "modulus = 4");
            bound.Required("remainder", "remainder = 0");
            if (bound.Integer("modulus") is not { } modulus || bound.Integer("remainder") is not { } remainder)
            {
                return false;
            }

            statement.Write(FormattableString.Invariant($" FOR VALUES WITH (MODULUS {modulus}, REMAINDER {remainder})"));
            return true;
        }

        var isList = bound.KindName == HclBlockKinds.ListBound.Name;
        statement.Write(" FOR VALUES");
        return isList ? WriteValues(statement, bound, "in", "'de'") : WriteValues(statement, bound, "from", "'2026-01-01'") && WriteValues(statement, bound, "to", "'2027-01-01'");
    }

    private static bool WriteValues(HclStatementWriter statement, HclBlockReader bound, string attribute, string example)
    {
        if (bound.Required(attribute, $"{attribute} = [\"{example}\"]") is null)
        {
            return false;
        }

        var values = bound.List(attribute).Select(value => BoundValueOf(bound, attribute, value)).ToList();
        statement.Write($" {attribute.ToUpperInvariant()} (").List(values.OfType<MappedText>(), value => statement.Write(value)).Write(")");
        return !values.Contains(null);
    }

    /// <summary>A value in SQL: text holds a literal, and MINVALUE and MAXVALUE are words.</summary>
    private static MappedText? BoundValueOf(HclBlockReader bound, string attribute, HclValue value)
    {
        switch (value)
        {
            case HclStringValue text:
                return text.Text;
            case HclSqlValue sql:
                return sql.Text;
            case HclNumberValue or HclBooleanValue or HclReferenceValue { Path.Count: 1 }:
                return HclSqlText.Made(value.Place, value is HclBooleanValue boolean ? SqlPrinter.QuoteLiteral(boolean.Value ? "true" : "false") : value.ToString());
            default:
                bound.ReportWrong(attribute, value, "a list of SQL literals in strings, such as [\"'2026-01-01'\"]");
                return null;
        }
    }
}
