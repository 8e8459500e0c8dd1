id: x0053
genre: news
where: US-IA
published: 2019-12-05
title: After verdict, family asks for [[D p1 name|Noor]]'s picture
person p1: role=deceased,victim age=6 protected=decide why=deceased
person p2: role=convicted,relative age=37 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=decide why=identifies-protected
person p5: role=witness age=9 protected=yes why=minor-witness
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
note: deceased child D, uncle D, brother as a witness W

DAVENPORT — There were two chairs at the front of the courtroom with a coat on each. One coat was for [[D p1 name|Noor Haddad]], who was 6. It was pink and had not been worn, her grandmother said, because it had been bought for this winter.

Jurors took the morning to convict the girl's uncle, [[D p2 name|Basel Haddad]], 37, of second-degree murder. He'd been minding her on a snow day last January. The medical examiner, [[K p7 name|Dr. Ingrid Tvedt]], spoke for an hour, quietly, and was not asked much.

What the jury remembered, a foreman said, was the video from the child advocacy center. A boy of nine tells a woman with a puppet what he heard through the wall. The boy was not named in open court; the transcript that was handed out calls him "[[W p5 name|Yusuf H.]]" on page 3 and "the brother" on all the rest. He's the one, said County Attorney [[K p3 name|Sterling Boyle]], who turned the television down so that he could hear, and then turned it up.

Judge [[K p6 name|Rose Ann Kolar]] will sentence [[D p2 name|Haddad]] on Jan. 17.

The grandmother, [[D p4 name|Salma Haddad]], asked the deputies to let her have the exhibit photograph back. "It's the only one where she's not running."
