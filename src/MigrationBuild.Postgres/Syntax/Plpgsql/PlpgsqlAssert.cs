namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>ASSERT condition [, message]</c></summary>
/// <param name="Condition">What must be true; null where it is not understood.</param>
/// <param name="Message">The text of the error that is raised otherwise; null where none is written.</param>
public sealed record PlpgsqlAssert(Expression? Condition, Expression? Message) : PlpgsqlStatement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Condition, Message };
}
