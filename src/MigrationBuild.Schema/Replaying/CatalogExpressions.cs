using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The expressions and queries of a whole catalog, but for the bodies of routines, which keep what they say.</summary>
internal static class CatalogExpressions
{
    /// <summary>The catalog where they say by new names what they mean.</summary>
    /// <param name="word">What stands in all that may mean what is renamed.</param>
    public static Catalog Rename(NameScope names, Renaming renaming, string word)
    {
        var catalog = names.Catalog;
        foreach (var schema in names.Catalog.Schemas)
        {
            foreach (var relation in schema.Relations.OfType<RowRelation>())
            {
                var renamed = Rename(new QualifiedName(schema.Name, relation.Name), relation);
                if (!ReferenceEquals(renamed, relation))
                {
                    catalog = catalog.With(schema.Name, renamed);
                }
            }

            foreach (var domain in schema.Types.OfType<Domain>())
            {
                catalog = catalog.With(catalog.Schemas[schema.Name].With(TypeExpressions.Map(domain, InExpression, names)));
            }

            foreach (var routine in schema.Routines.Where(routine => routine.Parameters.Any(parameter => parameter.Default is not null)))
            {
                catalog = catalog.With(catalog.Schemas[schema.Name].With(routine with
                {
                    Parameters = routine.Parameters
                        .Select(parameter => parameter.Default is { } value ? parameter with { Default = InExpression(value, new ExpressionContext(names).Value(parameter.Type)) } : parameter)
                        .ToEquatableArray(),
                }));
            }
        }

        return catalog;

        RowRelation Rename(QualifiedName name, RowRelation relation)
        {
            var renamed = relation switch
            {
                View view => InQuery(view.Query, view.Columns) is var query && ReferenceEquals(query, view.Query) ? view : view with { Query = query },
                MaterializedView view => TableExpressions.Map(view with { Query = InQuery(view.Query, view.Columns) }, name.Schema, InExpression, names),
                HeapRelation heap => TableExpressions.Map(heap, name.Schema, InExpression, names),
                _ => relation,
            };
            return renamed.Triggers.Count + renamed.Rules.Count == 0 ? renamed : renamed with
            {
                Triggers = renamed.Triggers
                    .Select(trigger => trigger.When is { } when ? trigger with { When = InExpression(when, ExpressionContext.OfChange(names, name)) } : trigger)
                    .ToPersistentMap(trigger => trigger.Name),
                Rules = renamed.Rules
                    .Select(rule => rule with
                    {
                        Where = rule.Where is { } where ? InExpression(where, ExpressionContext.OfRule(names, name, rule.Event)) : null,
                        Actions = rule.Actions.Select(action => Has(action.Canonical) ? RuleActions.Rename(action, ExpressionContext.OfAction(names, name), renaming) : action).ToEquatableArray(),
                    })
                    .ToPersistentMap(rule => rule.Name),
            };
        }

        SqlExpression InExpression(SqlExpression expression, ExpressionContext context)
            => Has(expression.Canonical) && SqlExpressions.Rename(expression, context, renaming) is var renamed && renamed != expression ? renamed : expression;

        SqlQuery InQuery(SqlQuery query, EquatableArray<Column> columns)
            => Has(query.Canonical) && SqlQueries.Parse(query.Canonical) is { } syntax
                && SqlQueries.Analyze(syntax, names, [.. columns.Select(column => column.Name)], renaming, out _, out _) is var renamed && renamed.Canonical != query.Canonical
                ? renamed with { References = query.References }
                : query;

        bool Has(string text) => text.Contains(word);
    }
}
