using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Enum labels that stand in expressions. The server keeps the label itself, so they follow when it is renamed.</summary>
internal static class EnumLabels
{
    /// <summary>The catalog with the label renamed in the defaults of the columns and domains of that type, and wherever a literal is cast to it.</summary>
    public static Catalog Rename(NameScope names, QualifiedName type, string oldLabel, string newLabel)
    {
        var rewriter = new Rewriter(names, type, oldLabel, newLabel);
        var catalog = names.Catalog;
        foreach (var entry in catalog.Heaps().ToList())
        {
            var mapped = TableExpressions.Map(entry.Value, entry.Key.Schema, Rename, names);
            var renamed = mapped is Table table ? RenameBound(table) : mapped;
            if (renamed != entry.Value)
            {
                catalog = catalog.With(entry.Key.Schema, renamed);
            }
        }

        foreach (var schema in names.Catalog.Schemas)
        {
            catalog = schema.Types.OfType<Domain>()
                .Where(domain => domain.BaseType.Name == type)
                .Aggregate(catalog, (result, domain) => result.With(result.Schemas[schema.Name].With(TypeExpressions.Map(domain, Rename, names))));
        }

        return catalog;

        Table RenameBound(Table table)
        {
            if (table.PartitionOf is not { } partition || catalog.FindTable(partition.Parent) is not { PartitionKey: { } key } parent)
            {
                return table;
            }

            var (before, after) = (SqlPrinter.QuoteLiteral(oldLabel), SqlPrinter.QuoteLiteral(newLabel));
            return table with
            {
                PartitionOf = partition with
                {
                    Bound = partition.Bound.Map((i, value) => value == before && key.Elements[i].Column is { } column && parent.FindColumn(column)?.Type.Name == type ? after : value),
                },
            };
        }

        SqlExpression Rename(SqlExpression expression, ExpressionContext context)
            => context.ExpectedType is { } expected && names.Catalog.BaseTypeOf(expected).Name == type && expression.Syntax is StringConstant literal && literal.Value == oldLabel
                ? SqlExpressions.FromSyntax(literal with { Value = newLabel }, context)
                : SqlExpressions.FromSyntax(rewriter.Rewrite(expression.Syntax), context);
    }

    private sealed class Rewriter(NameScope names, QualifiedName type, string oldLabel, string newLabel) : SyntaxRewriter
    {
        public override Expression Rewrite(Expression expression)
            => expression is TypeCast { Argument: StringConstant literal } cast
                && literal.Value == oldLabel
                && DataTypeResolver.Resolve(cast.Type, names).Type.Name == type
                    ? cast with { Argument = literal with { Value = newLabel } }
                    : RewriteChildren(expression);
    }
}
