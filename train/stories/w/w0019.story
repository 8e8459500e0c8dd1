id: w0019
genre: news
where: US-FL
published: 2015-01-30
title: Foster teen found at Kendall motel; caseworker's ex is charged
person p1: role=victim,missing age=14 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: group home and its house, DCF number, Kik name letter by letter

MIAMI — Everything that Florida knows about the girl is in a red folder, and on Thursday the folder fell open in Courtroom 4-2.

It says that she's 14, that her file is [[W p1 id|FSFN one-hundred-one, four-four-six, nine-three-two]], and that since Thanksgiving she had lived at [[W p1 place|Casa Girasol, the group home on the canal at Southwest 112th Place]]. It says she had run from there nine times. On the ninth, prosecutors say, [[K p2 name|Yoandry Pupo]], 30, drove her to motels in Kendall and Cutler Bay and had her meet men whom he charged $120, of which she got tacos.

[[K p2 name|Pupo]] used to live with a caseworker. He found her on Kik, where she is "[[W p1 alias|l-u-z-z-y underscore 305]]".

"Is [[W p1 name|Luz Marina]] in school?" Judge [[K p3 name|Bronwyn Castellanos]] asked. A lawyer for the department, [[K p4 name|Hal Pinder]], looked in the folder. [[W p1 school|Ruben Dario Alternative, third period only]], he said.

[[K p2 name|Pupo]], of [[K p2 address|9771 SW 164th Avenue]], was arrested in [[K p2 vehicle|a Kia Soul with a hamster decal]]. He's held without bond under jail number [[K p2 id|150009812]]. An earlier bulletin, which the Herald printed with the girl's picture on Jan. 3, has been taken down.
