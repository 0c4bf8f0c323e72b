using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Expressions;

/// <summary>One overload of a built-in function, types by their <c>pg_type</c> names.</summary>
/// <param name="OptionalArguments">How many of the last arguments have a default.</param>
/// <param name="IsVariadic">Whether the last argument may be repeated.</param>
/// <param name="IsVolatile">Whether each call may give another result (<c>provolatile = 'v'</c>).</param>
public sealed record FunctionSignature(
    string Name,
    EquatableArray<string> Arguments,
    string Result,
    int OptionalArguments,
    bool IsVariadic,
    bool IsVolatile,
    bool ReturnsSet)
{
    public bool Accepts(int argumentCount)
        => argumentCount >= Arguments.Count - OptionalArguments - (IsVariadic ? 1 : 0) && (argumentCount <= Arguments.Count || IsVariadic);

    /// <summary>The type of the argument at that position; the last one's for those that a variadic function repeats.</summary>
    public string ArgumentType(int position) => Arguments[Math.Min(position, Arguments.Count - 1)];
}
