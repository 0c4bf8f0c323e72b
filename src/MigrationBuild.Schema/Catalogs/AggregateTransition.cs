namespace MigrationBuild.Schema.Catalogs;

/// <summary>How an aggregate comes from its rows to its result: once over all of them, or over a window that moves.</summary>
/// <param name="Function">What puts a row into the state. PostgreSQL's own functions, and those of extensions, have no arguments here.</param>
/// <param name="StateType">What is kept between rows.</param>
public sealed record AggregateTransition(ObjectId Function, DataType StateType)
{
    /// <summary>How large the state is thought to be; 0 leaves that to the planner.</summary>
    public int Space { get; init; }

    /// <summary>What takes a row out of the state; only a moving aggregate has that.</summary>
    public ObjectId? Inverse { get; init; }

    /// <summary>What makes the result of the last state.</summary>
    public ObjectId? Final { get; init; }

    /// <summary>The final function gets NULLs for the arguments, so that it knows their types.</summary>
    public bool FinalExtra { get; init; }

    public AggregateModify FinalModify { get; init; }

    /// <summary>The first state as text; null where it is NULL.</summary>
    public string? InitialState { get; init; }

    /// <summary>What it calls.</summary>
    public IEnumerable<ObjectId> Functions => new ObjectId?[] { Function, Inverse, Final }.OfType<ObjectId>();

    internal AggregateTransition Map(Func<DataType, DataType> type, Func<ObjectId, ObjectId> function) => this with
    {
        Function = function(Function),
        StateType = type(StateType),
        Inverse = Inverse is { } inverse ? function(inverse) : null,
        Final = Final is { } final ? function(final) : null,
    };
}
