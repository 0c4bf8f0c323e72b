using System.Globalization;
using System.Text;

namespace MigrationBuild.Npgsql.Tests.Planning;

internal sealed record RandomIndex(string Name, int Seed, int Kind)
{
    public void Write(StringBuilder sql, RandomTable table)
    {
        var sortable = table.Columns.Where(column => column.IsSortable).ToList();
        if (sortable.Count == 0)
        {
            return;
        }

        var (first, second) = (sortable[Seed % sortable.Count], sortable[Seed / 7 % sortable.Count]);
        var definition = Kind switch
        {
            0 => $"(\"{first.Name}\" DESC)",
            1 when first != second => $"(\"{first.Name}\", \"{second.Name}\" DESC NULLS LAST)",
            2 => $"(\"{first.Name}\") WHERE \"{second.Name}\" IS NOT NULL",
            3 when first.Type is "text" or "varchar(40)" => $"(lower(\"{first.Name}\"))",
            4 => $"USING hash (\"{first.Name}\")",
            _ => $"(\"{first.Name}\", id)",
        };
        sql.Append(CultureInfo.InvariantCulture, $"CREATE {(Kind == 1 ? "UNIQUE " : "")}INDEX {Name} ON \"{table.Name}\" {definition};\n");
    }
}
