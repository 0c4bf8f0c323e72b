namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>
/// An object of a random schema. It is written anew each time: what it says follows what it uses as that is now, so that the schema is valid whatever was changed.
/// </summary>
internal abstract class RandomObject(string name)
{
    /// <summary>The name as SQL writes it.</summary>
    public string Name { get; protected set; } = name;

    /// <summary>What must be there before it.</summary>
    public virtual IEnumerable<RandomObject> Uses => [];

    /// <summary>What COMMENT ON calls it, or null where it has no comment.</summary>
    public virtual string? CommentTarget => null;

    public string? Comment { get; set; }

    public RandomAccess Access { get; } = new();

    /// <summary>Whether it is one that there is, so that a rename says its former name.</summary>
    public bool IsMade { get; private set; }

    /// <summary>The statements that make it.</summary>
    public abstract string ToSql();

    /// <summary>The statements that follow when all objects are there: foreign keys.</summary>
    public virtual string ToLateSql() => "";

    /// <summary>Takes it for one that there is.</summary>
    public virtual void Make() => IsMade = true;

    /// <summary>Changes one thing about it, or nothing.</summary>
    public virtual void Edit(RandomSchema schema)
    {
    }

    /// <summary>Forgets what is gone, where it can live without that.</summary>
    public virtual void Forget(RandomObject gone)
    {
    }
}
