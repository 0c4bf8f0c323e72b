using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting;

/// <summary>
/// What the file has made so far. Nobody else sees it before the file is committed and it holds no rows but the file's own, so that
/// nothing done to it is a hazard.
/// </summary>
public sealed record NewObjects
{
    public static NewObjects None { get; } = new();

    private PersistentMap<NewObject> Entries { get; init; } = PersistentMap.Create<NewObject>();

    /// <summary>A table, view, sequence or the like.</summary>
    public NewObject? FindRelation(QualifiedName name) => Entries.Find($"relation {name}");

    public NewObject? FindIndex(QualifiedName name) => Entries.Find($"index {name}");

    public NewObject? FindColumn(QualifiedName table, string column) => Entries.Find($"column {table}.{column}");

    public NewObject? FindConstraint(QualifiedName table, string constraint) => Entries.Find($"constraint {table}.{constraint}");

    public NewObject? FindSchema(string name) => Entries.Find($"schema {name}");

    /// <summary>A type, function or other object that is neither a relation nor an index nor a schema, by what tells it apart.</summary>
    public NewObject? FindOther(string? key) => key is null ? null : Entries.Find($"other {key}");

    public NewObjects WithRelation(QualifiedName name, TextSpan at) => With($"relation {name}", at);

    public NewObjects WithIndex(QualifiedName name, TextSpan at) => With($"index {name}", at);

    public NewObjects WithColumn(QualifiedName table, string column, TextSpan at) => With($"column {table}.{column}", at);

    public NewObjects WithConstraint(QualifiedName table, string constraint, TextSpan at) => With($"constraint {table}.{constraint}", at);

    public NewObjects WithSchema(string name, TextSpan at) => With($"schema {name}", at);

    public NewObjects WithOther(string key, TextSpan at) => With($"other {key}", at);

    public NewObjects RenameRelation(QualifiedName from, QualifiedName to) => Move($"relation {from}", $"relation {to}");

    public NewObjects RenameColumn(QualifiedName table, string from, string to) => Move($"column {table}.{from}", $"column {table}.{to}");

    public NewObjects RenameSchema(string from, string to) => Move($"schema {from}", $"schema {to}");

    public NewObjects RenameOther(string from, string to) => Move($"other {from}", $"other {to}");

    public NewObjects WithoutRelation(QualifiedName name) => this with { Entries = Entries.Remove($"relation {name}") };

    private NewObjects With(string key, TextSpan at) => this with { Entries = Entries.SetItem(key, new NewObject(at)) };

    /// <summary>A new name takes over what is known of the old one; an old object that gets a new one's name makes that name old.</summary>
    private NewObjects Move(string from, string to) =>
        this with { Entries = Entries.Find(from) is { } entry ? Entries.Remove(from).SetItem(to, entry) : Entries.Remove(to) };
}
