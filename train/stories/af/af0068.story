id: af0068
genre: news
where: US-VA
published: 2012-05-31
title: Manassas woman was 'married' into servitude, jury finds
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=convicted age=37 protected=decide why=adult-convicted
person p3: role=convicted age=64 protected=decide why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
note: husband and his mother as accused relatives: D

MANASSAS — The wedding photographs, a defense lawyer told the jury, showed a happy bride. The jury asked to see them again, and then came back in three hours with a guilty verdict.

[[D p2 name|Asif Mehmood Qureshi]], 37, and his mother, [[D p3 name|Nasreen Qureshi]], 64, were convicted of forced labor. The bride, [[W p1 name|Saima Qureshi]], was 26 when she came from Sialkot to be his wife. He lived elsewhere. She was put instead at the disposal of his mother and a household of nine, and from then on cooked and cleaned from before dawn, with no money, no telephone and a slap for a burnt roti. Her passport and gold were locked away. Two restaurants of the family's had their laundry from her as well; she was told she would be sent home divorced, "which where I am from is a kind of funeral."

Judge [[K p4 name|Leticia Bramwell]] set sentencing for August. Prosecutor [[K p5 name|Dominic Faure]] said that a marriage license isn't a bill of sale.

[[W p1 name|Saima]] now works the early shift in [[W p1 employer|the bakery at the Sudley Road Giant]], and decorates the cakes. She does a good many weddings.
