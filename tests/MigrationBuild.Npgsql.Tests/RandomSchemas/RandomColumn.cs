namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal sealed class RandomColumn(string name, RandomType type)
{
    private string? _formerName;

    public string Name { get; private set; } = name;

    public RandomType Type { get; set; } = type;

    public bool HasDefault { get; set; }

    public bool IsRequired { get; set; }

    /// <summary>The name of its NOT NULL, where that has one of its own (PostgreSQL 18).</summary>
    public string? RequiredBy { get; init; }

    public bool IsUnique { get; set; }

    public bool IsChecked { get; set; }

    /// <summary>A function from int to int that its check calls, or null.</summary>
    public RandomFunction? CheckedBy { get; set; }

    /// <summary>The storage, statistics and compression that it is given, as actions of ALTER COLUMN.</summary>
    public string? Storage { get; set; }

    public string? Comment { get; set; }

    public bool IsSortable => Type.Kind != RandomTypeKind.Unsorted;

    public IEnumerable<RandomObject> Uses => new RandomObject?[] { Type.Object, CheckedBy }.OfType<RandomObject>();

    /// <summary>Whether it is a column that there is, so that a rename says its former name.</summary>
    public bool IsMade { get; set; }

    public void Rename(string name)
    {
        _formerName = IsMade ? _formerName ?? Name : null;
        Name = name;
    }

    /// <param name="mayBeUnique">A partitioned table has keys over its partition key only.</param>
    public string ToSql(bool mayBeUnique)
    {
        var required = !IsRequired ? "" : RequiredBy is null ? " NOT NULL" : $" CONSTRAINT {RequiredBy} NOT NULL";
        var standard = HasDefault && Type.Value is { } value ? $" DEFAULT {value}" : "";
        var unique = IsUnique && IsSortable && mayBeUnique ? " UNIQUE" : "";
        var hint = _formerName is null ? "" : $"-- migrationbuild:renamed_from {_formerName}\n    ";
        return $"{hint}{Name} {Type.Sql}{required}{standard}{unique}{Check()}";
    }

    private string Check() => Type.Kind switch
    {
        _ when !IsChecked => "",
        RandomTypeKind.Number when CheckedBy is { } function && Type.Sql is ("int" or "smallint") => $" CHECK ({function.Name}({Name}) > 0)",
        RandomTypeKind.Number => $" CHECK ({Name} > 0)",
        RandomTypeKind.Text => $" CHECK (length({Name}) < 30)",
        RandomTypeKind.Enum => $" CHECK ({Name} <> {Type.Value})",
        _ => "",
    };
}
