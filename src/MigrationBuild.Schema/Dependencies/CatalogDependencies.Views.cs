using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <content>Views. The server's dependencies are those of the rule behind a view; that rule is the view's own.</content>
internal static partial class CatalogDependencies
{
    private static IEnumerable<Dependency> Of(QualifiedName name, View view)
    {
        var id = ObjectId.Relation(name);
        foreach (var used in view.Query.References)
        {
            yield return Normal(id, used);
        }

        foreach (var column in view.Columns)
        {
            var part = ObjectId.Column(name, column.Name);
            yield return Auto(part, id);
            if (column.Default is not null)
            {
                var byDefault = ObjectId.ColumnDefault(name, column.Name);
                yield return Auto(byDefault, part);
                foreach (var dependency in OfExpression(byDefault, column.Default))
                {
                    yield return dependency;
                }
            }
        }
    }
}
