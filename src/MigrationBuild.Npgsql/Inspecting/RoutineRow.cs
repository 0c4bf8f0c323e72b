using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="Kind"><c>prokind</c></param>
internal sealed record RoutineRow(string Schema, string Name, char Kind)
{
    /// <summary>The types of all parameters.</summary>
    public string[] Types { get; init; } = [];

    /// <summary>Empty where all parameters go in.</summary>
    public char[] Modes { get; init; } = [];

    /// <summary>Empty where no parameter has a name.</summary>
    public string[] Names { get; init; } = [];

    public string?[] Defaults { get; init; } = [];

    public string? Result { get; init; }

    public bool ReturnsSet { get; init; }

    public string Language { get; init; } = "";

    public string Source { get; init; } = "";

    public string? ObjectFile { get; init; }

    /// <summary>The body in the SQL standard's form.</summary>
    public string? Body { get; init; }

    public char Volatility { get; init; }

    public bool IsStrict { get; init; }

    public bool SecurityDefiner { get; init; }

    public bool IsLeakproof { get; init; }

    public char Parallel { get; init; }

    public float Cost { get; init; }

    public float Rows { get; init; }

    /// <summary>Texts of the form <c>name=value</c>.</summary>
    public string[] Settings { get; init; } = [];

    public QualifiedName? Support { get; init; }

    public string[] Transforms { get; init; } = [];

    public string? Comment { get; init; }
}
