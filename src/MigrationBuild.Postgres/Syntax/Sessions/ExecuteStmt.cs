using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>EXECUTE …</c></summary>
/// <param name="Name">The statement, as <c>PREPARE</c> named it.</param>
/// <param name="Arguments">The values of its parameters, in order.</param>
public sealed record ExecuteStmt(Identifier Name, EquatableArray<Expression> Arguments) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Arguments };
}
