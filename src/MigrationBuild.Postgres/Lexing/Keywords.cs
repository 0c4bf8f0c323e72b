namespace MigrationBuild.Postgres.Lexing;

/// <summary>What PostgreSQL 18 says of each key word: its category, and whether it may be a column label without <c>AS</c>.</summary>
public static class Keywords
{
    private const string Unreserved = """
        abort absent absolute access action add admin after aggregate also alter always asensitive assertion
        assignment at atomic attach attribute backward before begin breadth by cache call called cascade cascaded
        catalog chain characteristics checkpoint class close cluster columns comment comments commit committed
        compression conditional configuration conflict connection constraints content continue conversion copy cost
        csv cube current cursor cycle data database day deallocate declare defaults deferred definer delete delimiter
        delimiters depends depth detach dictionary disable discard document domain double drop each empty enable
        encoding encrypted enforced enum error escape event exclude excluding exclusive execute explain expression
        extension external family filter finalize first following force format forward function functions generated
        global granted groups handler header hold hour identity if immediate immutable implicit import include
        including increment indent index indexes inherit inherits inline input insensitive insert instead invoker
        isolation keep key keys label language large last leakproof level listen load local location lock locked
        logged mapping match matched materialized maxvalue merge method minute minvalue mode month move name names
        nested new next nfc nfd nfkc nfkd no normalized nothing notify nowait nulls object objects of off oids old
        omit operator option options ordinality others over overriding owned owner parallel parameter parser partial
        partition passing password path period plan plans policy preceding prepare prepared preserve prior privileges
        procedural procedure procedures program publication quote quotes range read reassign recursive ref referencing
        refresh reindex relative release rename repeatable replace replica reset restart restrict return returns
        revoke role rollback rollup routine routines rows rule savepoint scalar schema schemas scroll search second
        security sequence sequences serializable server session set sets share show simple skip snapshot source sql
        stable standalone start statement statistics stdin stdout storage stored strict string strip subscription
        support sysid system tables tablespace target temp template temporary text ties transaction transform trigger
        truncate trusted type types uescape unbounded uncommitted unconditional unencrypted unknown unlisten unlogged
        until update vacuum valid validate validator value varying version view views virtual volatile whitespace
        within without work wrapper write xml year yes zone
        """;

    private const string ColumnName = """
        between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout
        int integer interval json json_array json_arrayagg json_exists json_object json_objectagg json_query
        json_scalar json_serialize json_table json_value least merge_action national nchar none normalize nullif
        numeric out overlay position precision real row setof smallint substring time timestamp treat trim values
        varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
        xmlserialize xmltable
        """;

    private const string TypeOrFunctionName = """
        authorization binary collation concurrently cross current_schema freeze full ilike inner is isnull join left
        like natural notnull outer overlaps right similar tablesample verbose
        """;

    private const string Reserved = """
        all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create
        current_catalog current_date current_role current_time current_timestamp current_user default deferrable desc
        distinct do else end except false fetch for foreign from grant group having in initially intersect into
        lateral leading limit localtime localtimestamp not null offset on only or order placing primary references
        returning select session_user some symmetric system_user table then to trailing true union unique user using
        variadic when where window with
        """;

    private const string AsLabel = """
        array as char character create day except fetch filter for from grant group having hour intersect into isnull
        limit minute month notnull offset on order over overlaps precision returning second to union varying where
        window with within without year
        """;

    private const int Buckets = 2048;

    private static readonly string[] Texts = [.. ReadWords(Unreserved), .. ReadWords(ColumnName), .. ReadWords(TypeOrFunctionName), .. ReadWords(Reserved)];
    private static readonly KeywordCategory[] Categories;
    private static readonly bool[] BareLabels;
    private static readonly ushort[] Table = new ushort[Buckets];

#pragma warning disable CA1810 // The tables depend on one another: their order is the code below.
    static Keywords()
#pragma warning restore CA1810
    {
        // The enum is in alphabetical order, so that a word's number is its place in the sorted list.
        Array.Sort(Texts, StringComparer.Ordinal);
        Texts = ["", .. Texts];
        Categories = new KeywordCategory[Texts.Length];
        BareLabels = new bool[Texts.Length];
        Classify(Unreserved, KeywordCategory.Unreserved);
        Classify(ColumnName, KeywordCategory.ColumnName);
        Classify(TypeOrFunctionName, KeywordCategory.TypeOrFunctionName);
        Classify(Reserved, KeywordCategory.Reserved);
        foreach (var word in ReadWords(AsLabel))
        {
            BareLabels[Array.BinarySearch(Texts, word, StringComparer.Ordinal)] = false;
        }

        for (var i = 1; i < Texts.Length; i++)
        {
            var bucket = Hash(Texts[i], 0, Texts[i].Length) & (Buckets - 1);
            while (Table[bucket] != 0)
            {
                bucket = (bucket + 1) & (Buckets - 1);
            }

            Table[bucket] = (ushort)i;
        }
    }

    /// <summary>The number of key words.</summary>
    public static int Count => Texts.Length - 1;

    /// <summary>The key word that <paramref name="word"/> is, whatever its case; <see cref="Keyword.NotKeyword"/> if it is none.</summary>
    public static Keyword Find(string word) => word.Length == 0 ? Keyword.NotKeyword : Find(word, 0, word.Length);

    /// <summary>The word as PostgreSQL lists it: lower case, empty for <see cref="Keyword.NotKeyword"/>.</summary>
    public static string GetText(Keyword keyword) => Texts[(int)keyword];

    /// <summary>Where the word may stand as a name; <see cref="KeywordCategory.None"/> for what is no key word.</summary>
    public static KeywordCategory GetCategory(Keyword keyword) => Categories[(int)keyword];

    /// <summary>Whether the word may stand as a column label without <c>AS</c> (<c>SELECT 1 word</c>).</summary>
    public static bool IsBareLabel(Keyword keyword) => BareLabels[(int)keyword];

    /// <summary>Whether the word may name a column or table unquoted (<c>ColId</c>).</summary>
    public static bool IsColumnName(Keyword keyword) =>
        Categories[(int)keyword] is KeywordCategory.Unreserved or KeywordCategory.ColumnName;

    /// <summary>Whether the word may name a type or function unquoted (<c>type_function_name</c>).</summary>
    public static bool IsTypeOrFunctionName(Keyword keyword) =>
        Categories[(int)keyword] is KeywordCategory.Unreserved or KeywordCategory.TypeOrFunctionName;

    internal static Keyword Find(string text, int start, int length)
    {
        var bucket = Hash(text, start, length) & (Buckets - 1);
        for (int candidate; (candidate = Table[bucket]) != 0; bucket = (bucket + 1) & (Buckets - 1))
        {
            if (Matches(Texts[candidate], text, start, length))
            {
                return (Keyword)candidate;
            }
        }

        return Keyword.NotKeyword;
    }

    private static bool Matches(string keyword, string text, int start, int length)
    {
        if (keyword.Length != length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (keyword[i] != ToLower(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(string text, int start, int length)
    {
        // No key word is longer than 17 letters; three letters and the length tell nearly all of them apart.
        var first = ToLower(text[start]);
        var middle = ToLower(text[start + (length >> 1)]);
        var last = ToLower(text[start + length - 1]);
        return (first * 31) + (middle * 131) + (last * 517) + (length * 1021) + (ToLower(text[start + ((length * 3) >> 2)]) * 73);
    }

    /// <summary>ASCII only, as PostgreSQL folds names in a multibyte encoding.</summary>
    private static char ToLower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private static string[] ReadWords(string words) => words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static void Classify(string words, KeywordCategory category)
    {
        foreach (var word in ReadWords(words))
        {
            var index = Array.BinarySearch(Texts, word, StringComparer.Ordinal);
            Categories[index] = category;
            BareLabels[index] = true;
        }
    }
}
