using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>The rank of an operator by its symbol.</summary>
internal static class OperatorPrecedence
{
    internal static Precedence Of(OperatorName name) => name.Qualifier.IsEmpty ? Of(name.Symbol) : Precedence.Operator;

    internal static Precedence Of(string symbol) => symbol switch
    {
        "<" or ">" or "=" or "<=" or ">=" or "<>" => Precedence.Comparison,
        "+" or "-" => Precedence.Additive,
        "*" or "/" or "%" => Precedence.Multiplicative,
        "^" => Precedence.Power,
        _ => Precedence.Operator,
    };
}
