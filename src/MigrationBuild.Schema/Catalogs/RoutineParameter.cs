namespace MigrationBuild.Schema.Catalogs;

/// <summary>A parameter of a routine.</summary>
/// <param name="Name">Empty where it has none.</param>
/// <param name="Type">Without modifiers: PostgreSQL does not keep these.</param>
public sealed record RoutineParameter(ParameterMode Mode, string Name, DataType Type)
{
    public SqlExpression? Default { get; init; }

    /// <summary>Whether a call gives it a value; the types of those tell a routine from others of its name.</summary>
    public bool IsInput => Mode is ParameterMode.In or ParameterMode.InOut or ParameterMode.Variadic;

    public bool IsOutput => Mode is ParameterMode.Out or ParameterMode.InOut or ParameterMode.Table;
}
