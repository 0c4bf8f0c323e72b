using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Enum labels that stand in expressions. The server keeps the label itself, so they follow when it is renamed.</summary>
internal static class EnumLabels
{
    /// <summary>The catalog with the label renamed in the defaults of the columns of that type, and wherever a literal is cast to it.</summary>
    public static Catalog Rename(NameScope names, QualifiedName type, string oldLabel, string newLabel)
    {
        var rewriter = new Rewriter(names, type, oldLabel, newLabel);
        var catalog = names.Catalog;
        foreach (var entry in catalog.Tables().ToList())
        {
            var renamed = TableExpressions.Map(
                entry.Value,
                entry.Key.Schema,
                (expression, context) => context.ExpectedType?.Name == type && expression.Syntax is StringConstant literal && literal.Value == oldLabel
                    ? SqlExpressions.FromSyntax(literal with { Value = newLabel }, context)
                    : SqlExpressions.FromSyntax(rewriter.Rewrite(expression.Syntax), context),
                names);
            if (renamed != entry.Value)
            {
                catalog = catalog.With(entry.Key.Schema, renamed);
            }
        }

        return catalog;
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
