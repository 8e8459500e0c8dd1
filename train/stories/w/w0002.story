id: w0002
genre: news
where: US-CT
published: 2016-05-20
title: Owner of two Hartford nail shops held workers' papers, indictment says
person p1: role=victim,witness age=31 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
screen: labor-trafficking
note: the caption and the passport number as an exhibit

By [[K p4 name|Dana Kowalczyk]]
[[K p4 email|dkowalczyk@nutmegledger.example]] | [[K p4 alias|@danakow_ledger]]

HARTFORD — When the woman asked for her passport after eleven months of painting nails, prosecutors say, the shop's owner laughed and told her the debt had grown.

[[K p2 name|Huong Bui]], 47, of [[K p2 address|Wethersfield]], pleaded not guilty on Thursday in U.S. District Court, [[K p3 address|450 Main St.]], to forced labor and document servitude. She was released to her home at [[K p2 address|18 Larkspur Terrace]] and gave up the keys of [[K p2 vehicle|a white Lexus]].

Assistant U.S. Attorney [[K p3 name|Philip Agyeman]] told the judge that [[K p2 name|Bui]] brought the worker, 31, from Da Nang on a visitor's visa, charged her $28,000 for the trip and threatened to have her brother beaten if she left. She slept on the floor [[W p1 address|over the Franklin Avenue shop, behind the beaded curtain]].

Exhibit 4, shown on the courtroom screen for about a minute, was the bio page of [[W p1 id|passport B-four-four-one, seven-seven-oh-two]]; the birth line read [[W p1 birthdate|12 THG 02 / FEB 1985]]. Customers knew the woman as "[[W p1 alias|Lily at table six]]."

Magistrate Judge [[K p5 name|Ruth Salomon]] set trial for October. The docket is [[K p2 id|3:16-cr-00088]].

Photo: [[W p1 photo|Nguyen Thi Mai Lan]], second from left, at the shop's second-anniversary party. File name [[W p1 photo|mailan_anniv02.jpg]].
