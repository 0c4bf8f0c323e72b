namespace MigrationBuild.Schema.Catalogs;

/// <summary>What makes a routine an aggregate (<c>pg_aggregate</c>).</summary>
public sealed record Aggregate(AggregateTransition Transition)
{
    public AggregateKind Kind { get; init; }

    /// <summary>How many arguments stand before <c>WITHIN GROUP</c>.</summary>
    public int DirectArguments { get; init; }

    /// <summary>How it goes over a window that moves, where it has a way of its own for that.</summary>
    public AggregateTransition? Moving { get; init; }

    public ObjectId? Combine { get; init; }

    public ObjectId? Serialize { get; init; }

    public ObjectId? Deserialize { get; init; }

    /// <summary>The operator whose first value is the result, as for min and max; qualified unless it is PostgreSQL's own.</summary>
    public string? SortOperator { get; init; }

    /// <summary>What it calls.</summary>
    public IEnumerable<ObjectId> Functions
        => Transition.Functions.Concat(Moving?.Functions ?? []).Concat(new[] { Combine, Serialize, Deserialize }.OfType<ObjectId>());

    /// <summary>The types of its states.</summary>
    public IEnumerable<DataType> StateTypes => Moving is null ? [Transition.StateType] : [Transition.StateType, Moving.StateType];

    /// <summary>The same with other types and functions.</summary>
    internal Aggregate Map(Func<DataType, DataType> type, Func<ObjectId, ObjectId> function) => this with
    {
        Transition = Transition.Map(type, function),
        Moving = Moving?.Map(type, function),
        Combine = Combine is { } combine ? function(combine) : null,
        Serialize = Serialize is { } serialize ? function(serialize) : null,
        Deserialize = Deserialize is { } deserialize ? function(deserialize) : null,
    };
}
