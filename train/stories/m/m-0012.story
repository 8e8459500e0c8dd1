id: m-0012
genre: news
where: IN-KL
published: 2016-05-20
title: Man held for sharing video of Plus One student
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
note: a city brief that gives house name, panchayat ward, school, bus and the file name; the accused's bike and handle are kept

[[K p4 name|Anoop Kuruvilla]]

THODANKARA: The cyber cell on Thursday arrested [[K p2 name|Shyam Lal T.K.]] (27), of [[K p2 address|Thekkethil House, Pallimukku]], a mobile-phone technician, on charges under the POCSO and IT Acts after a clip of a 16-year-old which he'd copied from a phone left for repair was passed around in at least three WhatsApp groups.

The phone belonged to her father, [[W p5 name|Sasidharan Nair]], who runs [[W p5 employer|the ration shop at Mukkada junction]]. The family lives at [[W p1 address|Puthenpurackal, Ward 9]]. The girl, who studies in Plus One (Humanities) at [[W p1 school|GVHSS Mukkada]] and travels on [[W p1 other|the 8.05 "St Jude" private bus]], hasn't gone to class since.

Police said that the accused uploaded the clip under the title [[W p1 photo|"Aparna_hum_plus1.3gp"]] and invited offers from his account [[K p2 alias|shyam_mobile_king]]. His motorcycle, [[K p2 vehicle|a red Pulsar, KL-29 D 0155]], and two hard disks have been seized. "He thought a hashtag was not a name," said Inspector [[K p3 name|Bindu Rajasekharan]]. The hashtag was [[W p1 alias|#MukkadaAparna]].

He was produced before the magistrate and remanded (crime No. [[K p2 id|417/2016]]). Persons who still hold the file may be prosecuted; they should write to the cell at [[K p6 email|cyber.thodankara@keralapol.example]] or ring ASI [[K p6 name|Mathew Cherian]], [[K p6 phone|0480-555-0164]].
