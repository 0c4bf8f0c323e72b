using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Reading;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The blocks of partition keys and of partitions.</summary>
internal static class HclPartitionText
{
    public static HclBlockText Key(PartitionKey key)
    {
        var arePlain = key.Elements.All(element => element.Column is { } column && element == IndexElement.OfColumn(column));
        return new HclBlockBuilder(HclBlockKinds.PartitionKey.Name)
            .Add("type", key.Strategy.ToString().ToUpperInvariant())
            .Add("columns", arePlain ? HclNames.ToColumns(key.Elements.Select(element => element.Column!)) : null)
            .AddAll(arePlain ? [] : key.Elements.Select(element => HclIndexText.Part(element, kind: HclBlockKinds.PartitionKeyPart.Name)))
            .Build();
    }

    public static HclBlockText Block(QualifiedName name, Table table, HclNames names) =>
        new HclBlockBuilder(HclBlockKinds.Partition.Name, names.Labels(HclBlockKinds.Partition.Name, name))
            .Add("schema", HclNames.ToSchema(name.Schema))
            .Add("of", names.ToRelation(table.PartitionOf!.Parent))
            .AddComment(table.Comment)
            .Add(Bound(table.PartitionOf.Bound))
            .Build();

    private static HclBlockText? Bound(PartitionBoundSpec bound) => bound switch
    {
        RangeBoundSpec range => new HclBlockBuilder(HclBlockKinds.RangeBound.Name).Add("from", Values(range.From)).Add("to", Values(range.To)).Build(),
        ListBoundSpec list => new HclBlockBuilder(HclBlockKinds.ListBound.Name).Add("in", Values(list.Values)).Build(),
        HashBoundSpec hash => new HclBlockBuilder(HclBlockKinds.HashBound.Name)
            .Add("modulus", HclValueText.Number(hash.Modulus))
            .Add("remainder", HclValueText.Number(hash.Remainder))
            .Build(),
        _ => null,
    };

    private static string Values(IEnumerable<string> values) => HclValueText.List(values.Select(HclValueText.Quote));
}
