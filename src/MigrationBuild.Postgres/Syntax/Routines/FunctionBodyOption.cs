using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>AS 'definition'</c>; for C the object file and its symbol.</summary>
/// <param name="Body">The string after <c>AS</c>, which the language reads.</param>
/// <param name="LinkSymbol">Of a function in C, the second string: its name in the object file; else null.</param>
public sealed record FunctionBodyOption(StringConstant Body, StringConstant? LinkSymbol) : FunctionOption
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Body, LinkSymbol };
}
