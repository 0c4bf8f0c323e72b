namespace MigrationBuild.Npgsql.Tests.Planning;

internal sealed record RandomColumn(string Name)
{
    public string Type { get; set; } = "int";

    public string? Default { get; set; }

    public bool IsEnum { get; set; }

    public bool HasDefault { get; set; }

    public bool IsRequired { get; set; }

    public bool IsUnique { get; set; }

    public bool IsChecked { get; set; }

    public bool IsSortable => Type is not ("jsonb" or "text[]" or "int[]");

    public string ToSql(IReadOnlyDictionary<string, List<string>> enums)
    {
        var label = IsEnum ? enums[Type.Trim('"')][0] : null;
        var value = label is null ? Default : $"'{label}'";
        var required = IsRequired ? " NOT NULL" : "";
        var standard = HasDefault && value is not null ? $" DEFAULT {value}" : "";
        var unique = IsUnique && IsSortable ? " UNIQUE" : "";
        var check = !IsChecked ? ""
            : label is not null ? $" CHECK (\"{Name}\" <> '{label}')"
            : Type is "int" or "bigint" or "smallint" or "numeric(12, 2)" or "double precision" ? $" CHECK (\"{Name}\" > 0)"
            : Type is "text" or "varchar(40)" ? $" CHECK (length(\"{Name}\") < 30)"
            : "";
        return $"\"{Name}\" {Type}{required}{standard}{unique}{check}";
    }
}
