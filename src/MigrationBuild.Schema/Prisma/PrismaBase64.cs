namespace MigrationBuild.Schema.Prisma;

/// <summary>The values of Bytes fields.</summary>
internal static class PrismaBase64
{
    /// <summary>The bytes, or null where the text is no canonical base64. Blanks, which .NET would skip, are not allowed.</summary>
    public static byte[]? Decode(string text)
    {
        if (text.Any(char.IsWhiteSpace))
        {
            return null;
        }

        try
        {
            var bytes = Convert.FromBase64String(text);
            return Convert.ToBase64String(bytes) == text ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
