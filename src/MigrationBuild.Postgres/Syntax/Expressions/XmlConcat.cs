using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLCONCAT(…)</c></summary>
/// <param name="Arguments">The values that are put one after the other; nulls are left out.</param>
public sealed record XmlConcat(EquatableArray<Expression> Arguments) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Arguments };
}
