using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>[&lt;&lt;label&gt;&gt;] [DECLARE …] BEGIN … [EXCEPTION …] END</c></summary>
/// <param name="Label">The label before it, or null.</param>
/// <param name="Declarations">What follows <c>DECLARE</c>.</param>
/// <param name="Statements">What follows <c>BEGIN</c>.</param>
/// <param name="Handlers">What follows <c>EXCEPTION</c>; if there are any, the block runs in a subtransaction.</param>
public sealed record PlpgsqlBlock(
    Identifier? Label,
    EquatableArray<PlpgsqlDeclaration> Declarations,
    EquatableArray<PlpgsqlStatement> Statements,
    EquatableArray<PlpgsqlHandler> Handlers) : PlpgsqlStatement
{
    /// <summary>
    /// Of the outermost block of a body: whether everything in it was understood. Where it is not, an expression is null or a statement is a
    /// <see cref="PlpgsqlOther"/>, and SQL may be hidden in it.
    /// </summary>
    public bool IsComplete { get; init; } = true;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Label, Declarations, Statements, Handlers };
}
