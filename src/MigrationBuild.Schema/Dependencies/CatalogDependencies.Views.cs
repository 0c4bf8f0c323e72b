using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <content>Views and materialized views. The server's dependencies are those of the rule behind a view; that rule is the view's own.</content>
internal static partial class CatalogDependencies
{
    private static IEnumerable<Dependency> OfQuery(QualifiedName name, RowRelation view, SqlQuery query)
    {
        var id = ObjectId.Relation(name);
        foreach (var used in query.References)
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
