using System.Globalization;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Reading;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The blocks of indexes.</summary>
internal static class HclIndexText
{
    public static IEnumerable<HclBlockText> Blocks(HeapRelation relation) =>
        relation.Indexes.Where(index => index.Parent is null).OrderBy(index => index.Origin).Select(Block);

    private static HclBlockText Block(TableIndex index)
    {
        var arePlain = index.Elements.All(element => element.Column is { } column && element == IndexElement.OfColumn(column));
        return new HclBlockBuilder(HclBlockKinds.Index.Name, index.Name)
            .AddFlag("unique", index.Unique)
            .Add("columns", arePlain ? HclNames.ToColumns(index.Elements.Select(element => element.Column!)) : null)
            .Add("type", index.Method == "btree" ? null : HclValueText.WordOrText(index.Method.ToUpperInvariant()))
            .Add("include", index.Include.IsEmpty ? null : HclNames.ToColumns(index.Include))
            .Add("nulls_distinct", index.NullsNotDistinct ? "false" : null)
            .AddSql("where", HclValueText.Expression(index.Where))
            .AddComment(index.Comment)
            .AddAll(arePlain ? [] : index.Elements.Select(element => Part(element)))
            .Add(StorageParameters(index.StorageParameters))
            .Build();
    }

    /// <param name="op">The operator of an element of an exclusion constraint.</param>
    public static HclBlockText Part(IndexElement element, string? op = null, string kind = "on") => new HclBlockBuilder(kind)
        .Add("column", element.Column is { } column ? HclNames.ToColumn(column) : null)
        .AddSql("expr", HclValueText.Expression(element.Expression))
        .Add("collate", HclTypeBlockText.CollationOf(element.Collation))
        .Add("ops", OperatorClass(element))
        .AddFlag("desc", element.Descending)
        .Add("nulls_first", element.NullsFirst && !element.Descending ? "true" : null)
        .Add("nulls_last", element.Descending && !element.NullsFirst ? "true" : null)
        .Add("op", op is null ? null : HclValueText.Quote(op))
        .Build();

    /// <summary>Those whose names are words; the parameters of a TOAST table have none.</summary>
    public static HclBlockText? StorageParameters(EquatableArray<StorageParameter> parameters) => parameters
        .Where(parameter => HclValueText.IsWord(parameter.Name))
        .Aggregate(new HclBlockBuilder(HclBlockKinds.StorageParameters.Name), (block, parameter) => block.Add(parameter.Name, ParameterValue(parameter.Value)))
        .BuildUnlessEmpty();

    private static string ParameterValue(string value) =>
        value is "true" or "false" || (decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && HclValueText.NumberText(number) == value)
            ? value
            : HclValueText.Quote(value);

    private static string? OperatorClass(IndexElement element)
    {
        if (element.OperatorClass is not { } name)
        {
            return null;
        }

        var parameters = element.OperatorClassParameters.IsEmpty ? "" : $"({string.Join(", ", element.OperatorClassParameters.Select(parameter => $"{parameter.Name}={parameter.Value}"))})";
        var sql = (element.OperatorClassSchema is { } schema ? DdlWriter.Name(new QualifiedName(schema, name)) : DdlWriter.Name(name)) + parameters;
        return HclValueText.IsWord(sql) ? sql : HclValueText.Sql(sql);
    }
}
