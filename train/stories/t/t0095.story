id: t0095
genre: news
where: US-IN
published: 2017-09-21
title: Appeals court: girl's "consent" beside the point, but theft stands
person p1: role=convicted,victim age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=38 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=adult-accused
person p7: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: legal reporter; court uses initials (K), then quotes a record with the name; father accused and charged; opinion number under initials stays

By [[K p7 name|Lowell Penrod]], Courts

INDIANAPOLIS — The opinion runs to nineteen pages, and the word "client" occurs in it forty-one times without once referring to a lawyer's.

A divided Court of Appeals held on Tuesday in *In re [[K p1 initials|M.E.]]* that a 15-year-old cannot be adjudged delinquent for prostitution, since the law treats one who is paid for at that age as the person wronged. It let stand the finding that she stole a wallet.

The wallet was that of [[K p2 name|Jerry Lance Stovall]], 38, since convicted. He paid her father. The record has the sum, $85, and a half tank of gas. Judge [[K p3 name|Esther Vandivier]], for the majority, wrote that the wallet "was a separate decision."

Judge [[K p4 name|Tobias Crane]], who dissented, would've thrown it all out. "The child took his driver's license so that she could find out what state she was in," he wrote.

The father, [[D p6 name|Verl Engleking]], is awaiting trial in Jackson County. He and the girl had been living in [[W p1 vehicle|a camper with a moose painted on it]].

Deputy Attorney General [[K p5 name|Ximena Roth]] argued for the State. In a footnote the court set out part of a police interview as transcribed. "Q. You're not in trouble, [[W p1 name|Mattie]]. A. Then why is it locked."

No. 36A05-1702-JV-00155.

