using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// A function, procedure or aggregate (<c>pg_proc</c>). What was not said has the value that PostgreSQL gives it, so that a routine as it was written equals the one
/// that the server prints.
/// </summary>
public sealed record Routine(string Name, RoutineKind Kind)
{
    /// <summary>All parameters in their order, those of RETURNS TABLE last.</summary>
    public EquatableArray<RoutineParameter> Parameters { get; init; }

    /// <summary>The type of the result; for more than one output it is <c>record</c>. Null for a procedure, and for an aggregate whose final function the catalog lacks.</summary>
    public DataType? Result { get; init; }

    public bool ReturnsSet { get; init; }

    public string Language { get; init; } = "sql";

    /// <summary>The body as text, or what a function in C or <c>internal</c> is called there (<c>prosrc</c>).</summary>
    public string Source { get; init; } = "";

    /// <summary>The file of a function in C (<c>probin</c>).</summary>
    public string? ObjectFile { get; init; }

    /// <summary>The body in the SQL standard's form, in place of a text.</summary>
    public SqlBody? Body { get; init; }

    public Volatility Volatility { get; init; }

    /// <summary>It gives NULL for NULL without being called.</summary>
    public bool IsStrict { get; init; }

    public bool SecurityDefiner { get; init; }

    public bool IsLeakproof { get; init; }

    public ParallelSafety Parallel { get; init; }

    /// <summary>In units of <c>cpu_operator_cost</c>.</summary>
    public float Cost { get; init; } = 100;

    /// <summary>How many rows the planner expects; 0 where it returns no set.</summary>
    public float Rows { get; init; }

    /// <summary>In the order in which they are set.</summary>
    public EquatableArray<RoutineSetting> Settings { get; init; }

    /// <summary>The planner support function.</summary>
    public QualifiedName? Support { get; init; }

    /// <summary><c>TRANSFORM FOR TYPE</c></summary>
    public EquatableArray<DataType> Transforms { get; init; }

    /// <summary>What an aggregate is made of; null for every other routine.</summary>
    public Aggregate? Aggregate { get; init; }

    public string? Comment { get; init; }

    public ObjectAccess Access { get; init; } = ObjectAccess.Initial;

    public Origin Origin { get; init; }

    public IEnumerable<RoutineParameter> Inputs => Parameters.Where(parameter => parameter.IsInput);

    /// <summary>The types that tell it from others of its name, as <c>format_type</c> prints them: <c>integer, text[]</c>.</summary>
    public string Signature => SignatureOf(Inputs.Select(parameter => parameter.Type));

    /// <summary>What it is known by in its schema: <c>f(integer)</c>.</summary>
    public string Key => KeyOf(Name, Signature);

    internal static string SignatureOf(IEnumerable<DataType> inputs) => string.Join(", ", inputs.Select(type => DataTypeFormatter.Format(type)));

    internal static string KeyOf(string name, string signature) => $"{name}({signature})";
}
