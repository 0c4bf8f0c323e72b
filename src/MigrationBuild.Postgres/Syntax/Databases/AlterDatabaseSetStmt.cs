using MigrationBuild.Postgres.Syntax.Sessions;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>ALTER DATABASE … SET …</c></summary>
/// <param name="Name">The database whose later sessions get the setting.</param>
/// <param name="Setting">What follows the name: <c>SET …</c> or <c>RESET …</c>.</param>
public sealed record AlterDatabaseSetStmt(Identifier Name, VariableSetStmt Setting) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Setting };
}
