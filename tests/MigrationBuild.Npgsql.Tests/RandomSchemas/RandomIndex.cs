namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal sealed class RandomIndex(string name, int seed, int kind, int version)
{
    public RandomFunction? Function { get; set; }

    public IEnumerable<RandomObject> Uses => Function is null ? [] : [Function];

    public string ToSql(RandomRows owner)
    {
        var sortable = owner.Columns.Where(column => column.IsSortable).ToList();
        if (sortable.Count == 0)
        {
            return "";
        }

        var (first, second) = (sortable[seed % sortable.Count], sortable[seed / 7 % sortable.Count]);
        var definition = kind switch
        {
            0 => $"({first.Name} DESC)",
            1 when first != second => $"({first.Name}, {second.Name} DESC NULLS LAST)",
            2 => $"({first.Name}) WHERE {second.Name} IS NOT NULL",
            3 when first.Type.Kind == RandomTypeKind.Text => $"(lower({first.Name}))",
            4 => $"USING hash ({first.Name})",
            5 when Function is { } function && first.Type.Sql is ("int" or "smallint") => $"({function.Name}({first.Name}))",
            _ => $"({first.Name}, id)",
        };
        var isUnique = kind == 1 && owner.MayBeUnique;
        return $"CREATE {(isUnique ? "UNIQUE " : "")}INDEX {name} ON {owner.Name} {definition}{(isUnique && seed % 3 == 0 && version >= 15 ? " NULLS NOT DISTINCT" : "")};\n";
    }
}
