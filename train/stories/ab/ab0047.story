id: ab0047
genre: filing
where: US-IN
published: 2021-06-17
title: Probable Cause Affidavit, Elkhart Superior 3
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=15 protected=yes why=minor-witness
note: sextortion; handle, band instrument; no commerce

State of Indiana v. [[K p2 name|Curtis Alan Yoderheim]] — [[K p2 id|20D03-2106-F5-001971]]

Affiant, [[K p3 name|Det. Sgt. Lupe Arreola]], swears:

On May 24 a girl of sixteen and her friend came to the lobby in marching-band shorts and asked for "a lady." The girl said that since Easter she had been writing to someone who called himself Tyler, a boy from Goshen. She sent "Tyler" a picture. Thereafter "Tyler" wanted one every night at nine, or the first would go to everybody in the low brass. She sent twenty-two.

The friend, [[W p4 name|Josefina Weaver]], 15, told affiant: "She's [[W p1 other|the only girl on sousaphone]]. He knew that. He said he'd seen her at the parade."

Subpoenaed records show the account "[[K p2 alias|tylerjay_574]]" was opened from the home of [[K p2 name|Yoderheim]], 43, a school bus mechanic. His phone held a folder titled "[[W p1 alias|emmatuba]]" and the message: "9 pm [[W p1 name|Emma]] or i press send."

He told affiant he was lonely since his surgery.

I affirm under the penalties for perjury that the foregoing is true.
