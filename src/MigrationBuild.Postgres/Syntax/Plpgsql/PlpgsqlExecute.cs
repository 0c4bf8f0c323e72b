using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>EXECUTE command [INTO …] [USING …]</c></summary>
/// <param name="Command">The command, an expression; null where it is not understood.</param>
/// <param name="Statements">The statements of a command that is a constant.</param>
public sealed record PlpgsqlExecute(Expression? Command, EquatableArray<Statement> Statements) : PlpgsqlStatement
{
    /// <summary>
    /// Of a command <c>format('…', …)</c> the statements of its constant text, a <see cref="Expressions.Hole"/> for each specifier. They show what
    /// kind of statement is run, not on what, and so are no children.
    /// </summary>
    public EquatableArray<Statement> Template { get; init; }

    /// <summary>What the result is stored in.</summary>
    public EquatableArray<Expression> Into { get; init; }

    /// <summary>The values of the command's parameters.</summary>
    public EquatableArray<Expression> Arguments { get; init; }

    /// <summary>The command's statements, or else the expression that it is; then the rest.</summary>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Statements.IsEmpty ? Command : null, Statements, Into, Arguments };
}
