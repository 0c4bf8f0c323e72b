namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>How many labels a block has.</summary>
internal readonly record struct LabelCount(int Least, int Most)
{
    public static LabelCount None => new(0, 0);

    public static LabelCount One => new(1, 1);

    /// <summary>A name, or a schema and a name.</summary>
    public static LabelCount Qualified => new(1, 2);

    public static LabelCount Optional => new(0, 1);

    public bool Allows(int count) => count >= Least && count <= Most;

    public override string ToString() => (Least, Most) switch
    {
        (0, 0) => "no label",
        (1, 1) => "one label, its name",
        (1, 2) => "one label, its name, or two, its schema and its name",
        _ => "at most one label",
    };
}
