namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>
/// <c>[for key, value in source : result if condition]</c>; with braces and <c>resultKey => result</c> it makes an object.
/// </summary>
public sealed record HclFor(
    HclIdentifier? KeyName,
    HclIdentifier ValueName,
    HclExpression Source,
    HclExpression? ResultKey,
    HclExpression Result,
    bool GroupsByKey,
    HclExpression? Condition) : HclExpression;
