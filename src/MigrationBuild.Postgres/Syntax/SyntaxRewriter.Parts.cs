using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax;

/// <content>The parts of expressions that are no expressions themselves.</content>
public abstract partial class SyntaxRewriter
{
    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual IndirectionElement Rewrite(IndirectionElement element)
    {
        return element switch
        {
            SliceSubscript node => node with
            {
                Lower = node.Lower is null ? null : Rewrite(node.Lower),
                Upper = node.Upper is null ? null : Rewrite(node.Upper),
            },
            Subscript node => node with { Index = Rewrite(node.Index) },
            _ => element,
        };
    }

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual CaseWhen Rewrite(CaseWhen node) => node with { Condition = Rewrite(node.Condition), Result = Rewrite(node.Result) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual JsonArgument Rewrite(JsonArgument node) => node with { Value = Rewrite(node.Value) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual JsonBehavior Rewrite(JsonBehavior node) => node with { Default = node.Default is null ? null : Rewrite(node.Default) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual JsonKeyValue Rewrite(JsonKeyValue node) => node with { Key = Rewrite(node.Key), Value = Rewrite(node.Value) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual JsonOutput Rewrite(JsonOutput node) => node with { Type = Rewrite(node.Type) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual XmlNamedValue Rewrite(XmlNamedValue node) => node with { Value = Rewrite(node.Value) };
}
