using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Reading;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The blocks of views and materialized views.</summary>
internal sealed class HclViewText(Catalog catalog, HclNames names)
{
    public HclBlockText Block(QualifiedName name, View view)
    {
        var options = view.Options.ToDictionary(option => option.Name, option => option.Value, StringComparer.Ordinal);
        return Start(HclBlockKinds.View, name)
            .AddSql("as", Query(view.Query, view))
            .Add("check_option", options.TryGetValue("check_option", out var option) ? option.ToUpperInvariant() : null)
            .AddComment(view.Comment)
            .Add(new HclBlockBuilder(HclBlockKinds.ViewSecurity.Name).AddFlag("invoker", IsOn("security_invoker")).AddFlag("barrier", IsOn("security_barrier")).BuildUnlessEmpty())
            .AddAll(Comments(view))
            .Build();

        bool IsOn(string name) => options.TryGetValue(name, out var value) && value == "true";
    }

    public HclBlockText Block(QualifiedName name, MaterializedView view) => Start(HclBlockKinds.Materialized, name)
        .AddSql("as", Query(view.Query, view))
        .AddComment(view.Comment)
        .AddAll(Comments(view))
        .AddAll(HclIndexText.Blocks(view))
        .Build();

    private HclBlockBuilder Start(HclBlockKind kind, QualifiedName name) =>
        new HclBlockBuilder(kind.Name, names.Labels(kind.Name, name)).Add("schema", HclNames.ToSchema(name.Schema));

    /// <summary>The query, which must name its columns: the block has no list of them.</summary>
    private string Query(SqlQuery query, RowRelation view) => ViewDdl.Query(query, view, catalog) is { Columns: "", Query: var written } ? written : query.Canonical;

    private static IEnumerable<HclBlockText> Comments(RowRelation view) => view.Columns
        .Where(column => column.Comment is not null)
        .Select(column => new HclBlockBuilder(HclBlockKinds.ViewColumn.Name, column.Name).AddComment(column.Comment).Build());
}
