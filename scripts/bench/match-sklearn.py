"""
What `match` is measured against: TF-IDF over runs of three characters with scikit-learn, and the three best of each name
with sparse_dot_topn. No reasons, no bands. It needs Python 3 with `pip install scikit-learn sparse_dot_topn`.

    python3 match-sklearn.py accounts.csv names.csv out.csv
"""
import csv
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sparse_dot_topn import sp_matmul_topn


def first_column(file):
    with open(file, encoding="utf-8", newline="") as table:
        return [row[0] for row in list(csv.reader(table))[1:] if row]


accounts, names = first_column(sys.argv[1]), first_column(sys.argv[2])
vectorizer = TfidfVectorizer(analyzer="char", ngram_range=(3, 3), lowercase=True)
known = vectorizer.fit_transform(accounts)
asked = vectorizer.transform(names)
best = sp_matmul_topn(asked, known.T.tocsr(), top_n=3, sort=True, n_threads=1)
with open(sys.argv[3], "w", encoding="utf-8", newline="") as out:
    writer = csv.writer(out)
    for at, name in enumerate(names):
        row = slice(best.indptr[at], best.indptr[at + 1])
        writer.writerow([name, *(accounts[one] for one in best.indices[row])])
